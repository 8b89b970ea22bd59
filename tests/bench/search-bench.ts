// How long the search index takes to make and what the first search costs, beside plain Pagefind over the same records, in one run.
// "Plain" is what Pagefind gives for these texts and nothing else: no versions, names, facets, orders or other spellings.
// It writes a file for each record, as it does unless told otherwise; this site has several records in one file.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildEdition } from '../../src/edition.ts';
import { indexHits } from '../../src/integrations/search/write-index.ts';
import { findBrowser } from '../../src/setup/browser.mjs';
import { fail } from '../../src/setup/log.mjs';
import type { SearchHit } from '../../src/views/search/hit.ts';
import { searchHits } from '../../src/views/search/hits.ts';
import { makeRandomCorpus, toCorpus } from '../soak/corpora/random-corpus.ts';
import { type FirstSearch, timeFirstSearches } from './first-search.ts';
import { childrenEnded, processorTimeOfAll, tabulate } from './measure.ts';

const ROUNDS = 5;
const print = (text: string) => process.stdout.write(`${text}\n`);

/** The same records in Pagefind as its manual shows it: `addCustomRecord`, all versions' words one below the other and a title to show, all of them sent at once. */
async function indexPlain(hits: readonly SearchHit[], folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error('The plain index was not made.');
  await Promise.all(
    hits.map(({ url, versions, event: { title } }) => {
      const content = versions.map(({ text }) => text).join('\n');
      return index.addCustomRecord({ url, language: 'en', content, meta: { title } });
    }),
  );
  await index.writeFiles({ outputPath: folder });
  await close();
}

// Asked before the minute that the indexes take.
const browser = await findBrowser();
if (browser === null)
  fail(
    'The search benchmark needs Chromium or Chrome, and none was found.',
    'Install one, or run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH.',
  );

const { files } = makeRandomCorpus(43, { events: 300, versions: [2, 5], paragraphs: [6, 18] });
const hits = searchHits(buildEdition(toCorpus(files)));
const folder = await mkdtemp(join(tmpdir(), 'variorum-search-'));
try {
  const contenders = [
    { name: 'this site', index: indexHits },
    { name: 'plain Pagefind', index: indexPlain },
  ];
  const clock = contenders.map((): number[] => []);
  const processor = contenders.map((): number[] => []);
  // A folder of its own each time: making files where others were just removed costs more, and not always alike.
  const siteOf = (at: number, round: number): string => join(folder, `${at}-${round}`);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const [start, before] = [performance.now(), processorTimeOfAll()];
      await contender.index(hits, join(siteOf(at, round), 'pagefind'), 'en');
      clock[at]?.push(performance.now() - start);
      // Pagefind's own process counts as soon as it has ended.
      await childrenEnded();
      processor[at]?.push(processorTimeOfAll() - before);
    }
  }
  const title = `Index of ${hits.length} records of ${files.size} articles`;
  print(tabulate(`${title}, both processes`, contenders.map(toTiming(processor))));
  print(tabulate(`${title}, by the clock`, contenders.map(toTiming(clock))).replace('CPU ms', 'ms'));

  // Words of three kinds of hit: a rare name, common words, and words of which one is spelt otherwise.
  const opening = (at: number) => hits[at]?.versions[0]?.text.split(/\s+/u).slice(2, 6).join(' ') ?? '';
  const queries = [opening(0), opening(Math.floor(hits.length / 2)), opening(hits.length - 1)];
  const searches = await timeFirstSearches(
    contenders.map(({ name }, at) => ({ name, site: siteOf(at, ROUNDS - 1) })),
    queries,
    browser,
  );
  const milliseconds = searches.map((own) => own.map((search) => search.milliseconds));
  print(
    tabulate('First search, until ten hits can be drawn', contenders.map(toTiming(milliseconds))).replace(
      'CPU ms',
      'ms',
    ),
  );
  const kilobytes = (pick: (search: FirstSearch) => number) =>
    searches.map((own) => own.map((search) => pick(search) / 1000));
  print(
    tabulate('The same in kB that travel', contenders.map(toTiming(kilobytes((s) => s.bytes)))).replace('CPU ms', 'kB'),
  );
  print(
    tabulate(
      'And with what narrows, which comes after the hits, in kB',
      contenders.map(toTiming(kilobytes((s) => s.bytesInAll))),
    ).replace('CPU ms', 'kB'),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

function toTiming(values: readonly (readonly number[])[]) {
  return ({ name }: { readonly name: string }, at: number) => {
    const sorted = (values[at] ?? []).toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return { name, median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0, runs: sorted.length };
  };
}
