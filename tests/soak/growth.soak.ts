import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/edition.ts';
import { makeRandomCorpus, toCorpus } from './corpora/random-corpus.ts';

const seeds = Array.from({ length: 20 }, (_, index) => 5000 + index);
const SIZE = { events: 3, versions: [3, 6], paragraphs: [4, 12] } as const;

/** Words by member id: where each link of an edition leads. */
function readLinks(files: ReadonlyMap<string, string>): Map<string, string> {
  const { passages } = buildEdition(toCorpus(files));
  return new Map(passages.flatMap(({ members }) => members.map(({ id, text }) => [id, text] as const)));
}

interface Fate {
  readonly links: number;
  /** Links that lead to other words: never. */
  readonly elsewhere: readonly string[];
  /** Links without a passage now, because a doubtful one dissolved or identical articles changed their names; a ledger keeps these. */
  readonly gone: readonly string[];
}

/** What became of the links of `before`. */
function follow(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Fate {
  const describeLink = ([id, text]: [string, string]) => `${id}: “${text}” now “${after.get(id) ?? ''}”`;
  const moved = [...before].filter(([id, text]) => after.get(id) !== text);
  return {
    links: before.size,
    elsewhere: moved.filter(([id]) => after.has(id)).map(describeLink),
    gone: moved.filter(([id]) => !after.has(id)).map(describeLink),
  };
}

function expectKept(fates: readonly Fate[]): void {
  const links = fates.reduce((total, fate) => total + fate.links, 0);
  const gone = fates.flatMap((fate) => fate.gone);
  process.stdout.write(`    ${links} links, ${gone.length} without a passage now\n`);
  expect(fates.flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
  expect(gone.length / links, gone.slice(0, 5).join('\n')).toBeLessThan(0.015);
}

describe('when a corpus grows or is put in another order', () => {
  it('leads no link to other words, and keeps nearly all without a ledger, when articles are added', () => {
    const fates = seeds.map((seed) => {
      const { files } = makeRandomCorpus(seed, SIZE);
      const all = [...files];
      // The last version of each event arrives later.
      const late = new Set(new Map(all.map(([file]) => [file.split('/')[0], file])).values());
      return follow(readLinks(new Map(all.filter(([file]) => !late.has(file)))), readLinks(files));
    });
    expectKept(fates);
  });

  it('does so when files and outlets are renamed and come in another order', () => {
    const fates = seeds.map((seed) => {
      const { files } = makeRandomCorpus(seed, SIZE);
      const renamed = new Map([...files].toReversed().map(([file, text]) => [file.replace('/', '/z-'), text]));
      return follow(readLinks(files), readLinks(renamed));
    });
    expectKept(fates);
  });
});
