import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Edition } from '../../corpus/edition.ts';
import { recordId } from '../../elements/search/index-shape.ts';
import { routes } from '../../views/routes.ts';
import type { SearchHit } from '../../views/search/hit.ts';
import { searchHits } from '../../views/search/hits.ts';
import { choiceColumns } from './choice-columns.ts';
import { knownWords } from './known-words.ts';
import { packRecords } from './pack-records.ts';
import { type Page, pack } from './pagefind-files.ts';
import { relist } from './relist.ts';
import { type SearchRecord, searchRecord } from './search-record.ts';

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

/**
 * Writes the index of hits, and beside it by what they are narrowed and ordered (`choices.pf_gz`, compressed JSON) and their words, one a line
 * (`words.pf_gz`). `language` chooses the stemmer. Pagefind is given what is looked through and nothing else; what the search page shows is written here, while Pagefind's own process
 * builds the index, and put into Pagefind's list of records when that is there.
 */
export async function indexHits(hits: readonly SearchHit[], folder: string, language: string): Promise<void> {
  // One file for all of its fragments: it is read once and removed.
  const made = await createIndex({ forceLanguage: language, maxFragments: 1 });
  const { index } = made;
  if (index === undefined) throw new Error(`The search index was not made: ${made.errors.join('; ')}.`);
  try {
    const records = await addRecords(index, hits, language);
    await rm(folder, { recursive: true, force: true });
    const [{ errors }, place] = await Promise.all([
      index.writeFiles({ outputPath: folder }),
      writeBeside(hits, records, folder),
    ]);
    if (errors.length > 0) throw new Error(`The search index was not written: ${errors.join('; ')}.`);
    await relist(folder, place);
  } finally {
    await close();
  }
  await Promise.all(STOCK.map((name) => rm(join(folder, name), { force: true })));
}

// A record's address is its place, by which it is known again. The next batch is on its way while one is being read: neither process waits.
async function addRecords(
  index: PagefindIndex,
  hits: readonly SearchHit[],
  language: string,
): Promise<readonly SearchRecord[]> {
  const records: SearchRecord[] = [];
  const add = async (hit: SearchHit, at: number): Promise<void> => {
    const record = searchRecord(hit, routes.home());
    records[at] = record;
    const { content, meta } = record;
    const { errors } = await index.addCustomRecord({ url: String(at), content, meta, language });
    if (errors.length > 0) throw new Error(`A record was not indexed: ${errors.join('; ')}.`);
  };
  let before: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < hits.length; from += BATCH) {
    const batch = Promise.all(hits.slice(from, from + BATCH).map((hit, place) => add(hit, from + place)));
    await before;
    before = batch;
  }
  await before;
  return records;
}

// What lies beside the index; gives a record's id and file by its place.
async function writeBeside(
  hits: readonly SearchHit[],
  records: readonly SearchRecord[],
  folder: string,
): Promise<(at: number) => Pick<Page, 'id' | 'file'>> {
  // Addresses are made of the words they lead to: where all are the same, so are the places of the records.
  const stamp = hash('sha1', records.map(({ url }) => url).join('\n')).slice(0, 4);
  const packs = packRecords(records, (at) => recordId(stamp, at));
  const fragments = join(folder, 'fragment');
  mkdirSync(fragments, { recursive: true });
  for (const { name, content } of packs) writeFileSync(join(fragments, `${name}.pf_fragment`), pack(content));
  await writeFile(join(folder, 'choices.pf_gz'), gzipSync(JSON.stringify(choiceColumns(hits, stamp))));
  await writeFile(join(folder, 'words.pf_gz'), gzipSync(knownWords(records).join('\n')));
  const files = packs.flatMap(({ name, size }) => Array<string>(size).fill(name));
  return (at) => ({ id: recordId(stamp, at), file: files[at] ?? '' });
}
