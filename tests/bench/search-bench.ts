// How long the search index takes to make and what the first search costs, beside plain Pagefind over the same records, in one run.
// "Plain" is what Pagefind gives for these texts and nothing else: no versions, names, facets, orders or other spellings.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildEdition } from '../../src/edition.ts';
import { indexHits } from '../../src/integrations/write-index.ts';
import type { SearchHit } from '../../src/views/search/hit.ts';
import { searchHits } from '../../src/views/search/hits.ts';
import { makeRandomCorpus, toCorpus } from '../soak/corpora/random-corpus.ts';
import { type FirstSearch, timeFirstSearches } from './first-search.ts';
import { tabulate } from './measure.ts';

const ROUNDS = 3;
const print = (text: string) => process.stdout.write(`${text}\n`);

/** The same records in Pagefind as its manual shows it: `addCustomRecord`, all versions' words one below the other. */
async function indexPlain(hits: readonly SearchHit[], folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error('The plain index was not made.');
  for (let from = 0; from < hits.length; from += 250) {
    await Promise.all(
      hits
        .slice(from, from + 250)
        .map(({ url, versions }) =>
          index.addCustomRecord({ url, language: 'en', content: versions.map(({ text }) => text).join('\n') }),
        ),
    );
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

const { files } = makeRandomCorpus(43, { events: 300, versions: [2, 5], paragraphs: [6, 18] });
const hits = searchHits(buildEdition(toCorpus(files)));
const folder = await mkdtemp(join(tmpdir(), 'variorum-search-'));
try {
  const contenders = [
    { name: 'this site', folder: join(folder, 'ours'), index: indexHits },
    { name: 'plain Pagefind', folder: join(folder, 'plain'), index: indexPlain },
  ];
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      await rm(contender.folder, { recursive: true, force: true });
      const start = performance.now();
      await contender.index(hits, join(contender.folder, 'pagefind'), 'en');
      times[at]?.push(performance.now() - start);
    }
  }
  print(tabulate(`Index of ${hits.length} records of ${files.size} articles`, contenders.map(toTiming(times))));

  // Words of three kinds of hit: a rare name, common words, and words of which one is spelt otherwise.
  const opening = (at: number) => hits[at]?.versions[0]?.text.split(/\s+/u).slice(2, 6).join(' ') ?? '';
  const queries = [opening(0), opening(Math.floor(hits.length / 2)), opening(hits.length - 1)];
  const searches = await timeFirstSearches(
    contenders.map(({ name, folder: site }) => ({ name, site })),
    queries,
  );
  const milliseconds = searches.map((own) => own.map((search) => search.milliseconds));
  print(tabulate('First search, until ten hits can be drawn', contenders.map(toTiming(milliseconds))));
  const kilobytes = (pick: (search: FirstSearch) => number) =>
    searches.map((own) => own.map((search) => pick(search) / 1000));
  print(
    tabulate('The same in kB that travel', contenders.map(toTiming(kilobytes((s) => s.bytes)))).replace('ms', 'kB'),
  );
  print(
    tabulate(
      'And with what narrows, which comes after the hits, in kB',
      contenders.map(toTiming(kilobytes((s) => s.bytesInAll))),
    ).replace('ms', 'kB'),
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
