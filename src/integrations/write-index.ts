import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Edition } from '../corpus/edition-record.ts';
import { routes } from '../views/routes.ts';
import { searchHits } from '../views/search/hits.ts';
import { searchRecord } from './search-record.ts';

/** Pagefind's ready-made interfaces: 380 kB that no page of this site loads. */
const STOCK = [
  ...['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css'],
  ...['pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'],
];

/** How many records are on their way to Pagefind's own process at a time: enough to keep it busy, few enough to keep memory flat. */
const BATCH = 250;

/** The language that most articles are in, `en` where none is known. One index holds all of them, so one stemmer serves. */
function mainLanguage(edition: Edition): string {
  const counts = Map.groupBy(edition.articles, (a) => a.language);
  counts.delete('und');
  return [...counts].sort(([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1))[0]?.[0] ?? 'en';
}

/** Writes the search index of an edition into `folder`; gives how many records it holds. */
export async function writeIndex(edition: Edition, folder: string): Promise<number> {
  const made = await createIndex({ forceLanguage: mainLanguage(edition) });
  const { index } = made;
  if (index === undefined) throw new Error(`The search index was not made: ${made.errors.join('; ')}.`);
  try {
    const hits = searchHits(edition);
    for (let from = 0; from < hits.length; from += BATCH) {
      const batch = hits.slice(from, from + BATCH).map((hit) => index.addHTMLFile(searchRecord(hit, routes.home())));
      const errors = (await Promise.all(batch)).flatMap((answer) => answer.errors);
      if (errors.length > 0) throw new Error(`A record was not indexed: ${errors.join('; ')}.`);
    }
    await rm(folder, { recursive: true, force: true });
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`The search index was not written: ${errors.join('; ')}.`);
    await Promise.all(STOCK.map((name) => rm(join(folder, name), { force: true })));
    return hits.length;
  } finally {
    await close();
  }
}
