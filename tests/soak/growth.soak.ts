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

/** Links of `before` that lead nowhere or to other words in `after`. */
function findBroken(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before]
    .filter(([id, text]) => after.get(id) !== text)
    .map(([id, text]) => `${id}: “${text}” now ${after.get(id) ?? 'nowhere'}`);
}

describe('when a corpus grows or is put in another order', () => {
  it('keeps every link when articles are added', () => {
    for (const seed of seeds) {
      const { files } = makeRandomCorpus(seed, SIZE);
      const all = [...files];
      // The last version of each event arrives later.
      const lastByEvent = new Map(all.map(([file]) => [file.split('/')[0], file]));
      const late = new Set(lastByEvent.values());
      const early = new Map(all.filter(([file]) => !late.has(file)));
      expect(findBroken(readLinks(early), readLinks(files)), `seed ${seed}`).toEqual([]);
    }
  });

  it('keeps every link when files are renamed and come in another order', () => {
    for (const seed of seeds) {
      const { files } = makeRandomCorpus(seed, SIZE);
      const renamed = new Map([...files].toReversed().map(([file, text]) => [file.replace('/', '/z-'), text]));
      expect(findBroken(readLinks(files), readLinks(renamed)), `seed ${seed}`).toEqual([]);
    }
  });
});
