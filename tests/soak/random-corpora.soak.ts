import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/corpus/edition.ts';
import { buildEdition } from '../../src/edition.ts';
import { makeRandom } from './corpora/random.ts';
import { makeRandomCorpus, toCorpus } from './corpora/random-corpus.ts';
import { findBrokenLaws } from './laws.ts';

/** How many corpora, each from its own seed; SOAK_RUNS asks for more. */
const RUNS = Number(process.env.SOAK_RUNS ?? 60);
const SIZE = { events: 3, versions: [1, 6], paragraphs: [3, 14] } as const;
const seeds = Array.from({ length: RUNS }, (_, index) => 1000 + index);

const build = (files: ReadonlyMap<string, string>): Edition => buildEdition(toCorpus(files));

/** What an edition says, without the names it gives: passages as their members' words, with labels. */
function readPassages({ passages }: Edition): string[] {
  return passages
    .map(({ members, pairs }) => {
      const texts = members.map(({ text }) => text);
      const labels = pairs.map(({ a, b, label }) => [...[texts[a], texts[b]].toSorted(), label].join(' | ')).toSorted();
      return JSON.stringify([texts.toSorted(), labels]);
    })
    .toSorted();
}

describe('on corpora that nobody wrote', () => {
  it(`keeps every law on ${RUNS} of them`, () => {
    const faults: string[] = [];
    for (const seed of seeds) {
      const { files } = makeRandomCorpus(seed, SIZE);
      for (const fault of findBrokenLaws(build(files)).slice(0, 5)) faults.push(`seed ${seed}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('finds at least 99 % of what two outlets quote word for word, and joins no two events', () => {
    const missed: string[] = [];
    let pairs = 0;
    for (const seed of seeds) {
      const { files, shared } = makeRandomCorpus(seed, SIZE);
      const { passages, articles } = build(files);
      const fileByArticle = new Map(articles.map(({ id, span }) => [id, span.file]));
      const joined = passages.map(({ members }) =>
        members.map(({ article, text }) => ({ file: fileByArticle.get(article), text })),
      );
      for (const { words, files: holders } of shared) {
        const [first] = holders;
        for (const other of holders.slice(1)) {
          pairs += 1;
          const isFound = joined.some((members) =>
            [first, other].every((file) =>
              members.some((member) => member.file === file && member.text.includes(words)),
            ),
          );
          if (!isFound) missed.push(`seed ${seed}: ${first} and ${other}: “${words}”`);
        }
      }
    }
    process.stdout.write(`    ${pairs} shared quotations, ${missed.length} missed\n`);
    expect(missed.slice(0, 10), `${missed.length} of ${pairs} missed`).toHaveLength(
      missed.length > pairs / 100 ? 0 : Math.min(missed.length, 10),
    );
  });

  it('says the same whatever the order of sources and the names of files', () => {
    for (const seed of seeds.slice(0, Math.ceil(RUNS / 4))) {
      const { files } = makeRandomCorpus(seed, SIZE);
      const random = makeRandom(seed);
      // Folder and file name give event and outlet, so both are renamed alike everywhere; the order of sources changes with them.
      const renamed = new Map(
        random.shuffle([...files]).map(([file, text]) => [file.replace(/^(.)(.*)\/(.)/, '$2$1/x$3'), text]),
      );
      expect(readPassages(build(renamed)), `seed ${seed}`).toEqual(readPassages(build(files)));
    }
  });

  it('finds an article beside itself verbatim from the first sentence to the last', () => {
    for (const seed of seeds.slice(0, Math.ceil(RUNS / 4))) {
      const { files } = makeRandomCorpus(seed, { events: 1, versions: [1, 1], paragraphs: [4, 12] });
      const [text = ''] = files.values();
      const { articles, passages } = build(
        new Map([
          ['same/one.txt', text],
          ['same/two.txt', text],
        ]),
      );
      const labels = new Set(
        passages.flatMap(({ members, pairs }) =>
          pairs
            .filter(({ a, b }) => members[a]?.article !== members[b]?.article && members[a]?.text === members[b]?.text)
            .map(({ label }) => label),
        ),
      );
      expect([...labels], `seed ${seed}`).toEqual(['verbatim']);
      const states = articles.flatMap(({ blocks }) =>
        blocks.flatMap(({ sentences }) => sentences.flatMap(({ coverage }) => coverage.map(({ state }) => state))),
      );
      expect(new Set(states), `seed ${seed}`).toEqual(new Set(['counterpart']));
    }
  });

  it('finds nothing shared between texts that share nothing', () => {
    const { files: one } = makeRandomCorpus(1, { events: 1, versions: [1, 1], paragraphs: [6, 6] });
    const [text = ''] = one.values();
    const other =
      'Quiet clouds over hills\n\nNobody knew why seven old clocks stopped ringing. A baker gave warm loaves away.\n\nSnow fell all night; dogs slept.\n';
    const { passages } = build(
      new Map([
        ['pair/one.txt', text],
        ['pair/two.txt', other],
      ]),
    );
    expect(passages.filter(({ members }) => new Set(members.map(({ article }) => article)).size > 1)).toEqual([]);
  });
});
