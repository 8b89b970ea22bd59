import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Edition } from '../../corpus/edition-record.ts';
import { routes } from '../../views/routes.ts';
import type { SearchHit } from '../../views/search/hit.ts';
import { searchHits } from '../../views/search/hits.ts';
import { choiceColumns } from './choice-columns.ts';
import { findRecordIds, type IndexedRecord } from './record-ids.ts';
import { searchRecord } from './search-record.ts';

/** Pagefind's ready-made interfaces: 380 kB that no page of this site loads. */
const STOCK = [
  ...['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css'],
  ...['pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'],
];

/** How many records are sent to Pagefind's own process at a time: enough to keep it busy, few enough to keep memory flat. */
const BATCH = 250;

/** The language that most articles are in, `en` where none is known. One index holds all of them, so one stemmer serves. */
function mainLanguage(edition: Edition): string {
  const counts = Map.groupBy(edition.articles, (a) => a.language);
  counts.delete('und');
  return [...counts].sort(([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1))[0]?.[0] ?? 'en';
}

/** Writes the search index of an edition into `folder`; gives how many records it holds. */
export async function writeIndex(edition: Edition, folder: string): Promise<number> {
  const hits = searchHits(edition);
  await indexHits(hits, folder, mainLanguage(edition));
  return hits.length;
}

/** Writes the index of hits, and beside it by what they are narrowed and ordered (`choices.pf_gz`, compressed JSON). `language` chooses the stemmer. */
export async function indexHits(hits: readonly SearchHit[], folder: string, language: string): Promise<void> {
  const made = await createIndex({ forceLanguage: language });
  const { index } = made;
  if (index === undefined) throw new Error(`The search index was not made: ${made.errors.join('; ')}.`);
  const records: IndexedRecord[] = [];
  try {
    const add = async (hit: SearchHit): Promise<IndexedRecord> => {
      const record = searchRecord(hit, routes.home());
      const { errors, file } = await index.addCustomRecord({ ...record, language });
      if (errors.length > 0) throw new Error(`A record was not indexed: ${errors.join('; ')}.`);
      return { ...record, wordCount: file.uniqueWords };
    };
    // The next batch is on its way while one is being read: neither process waits for the other.
    let before: Promise<readonly IndexedRecord[]> = Promise.resolve([]);
    for (let from = 0; from < hits.length; from += BATCH) {
      const batch = Promise.all(hits.slice(from, from + BATCH).map(add));
      records.push(...(await before));
      before = batch;
    }
    records.push(...(await before));
    await rm(folder, { recursive: true, force: true });
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`The search index was not written: ${errors.join('; ')}.`);
  } finally {
    await close();
  }
  const columns = choiceColumns(hits, hits.length === 0 ? [] : findRecordIds(records, folder));
  await writeFile(join(folder, 'choices.pf_gz'), gzipSync(JSON.stringify(columns)));
  await Promise.all(STOCK.map((name) => rm(join(folder, name), { force: true })));
}
