import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition-record.ts';
import { buildEdition } from '../../../src/edition.ts';
import { MADE_UP_NAMES, OTHER_STATES } from './made-up-names.ts';
import { renameCorpus, renameFiles, renameText } from './rename.ts';
import { readSeeds, seedEdition } from './the-seeds.ts';
import { type Nameless, withoutNames } from './without-names.ts';

const NONE = { lost: [], gained: [] };

const NAMINGS = [
  { how: 'where states are other states', names: OTHER_STATES },
  { how: 'where every name is made up', names: MADE_UP_NAMES },
] as const;

describe.each(NAMINGS)(
  'the first corpus under other names, with other numbers, in files of other names and order, $how',
  ({ names }) => {
    let before: Nameless;
    let after: Nameless;
    let renamed: Edition;

    beforeAll(async () => {
      const corpus = await readSeeds();
      const files = renameFiles(corpus.sources.map(({ file }) => file));
      const oldNames = new Map([...files].map(([old, fresh]) => [fresh, old]));
      const plainName = (name: string) => name.toLowerCase();
      renamed = buildEdition(renameCorpus(corpus, names, files));
      before = withoutNames(
        await seedEdition(),
        (file) => file,
        (name) => plainName(renameText(name, names)),
      );
      after = withoutNames(renamed, (file) => oldNames.get(file) ?? file, plainName);
    });

    /** Lines of one list that the other lacks. */
    const differences = (kind: keyof Nameless) => ({
      lost: before[kind].filter((line) => !after[kind].includes(line)),
      gained: after[kind].filter((line) => !before[kind].includes(line)),
    });

    it('has none of the names that it had', () => {
      const words = new Set([...renamed.texts.values()].flatMap((text) => text.match(/\p{L}+/gu) ?? []));
      const kept = new Set(names.values());
      expect([...names.keys()].filter((name) => words.has(name) && !kept.has(name))).toEqual([]);
    });

    it('has the same blocks and sentences', () => {
      expect(differences('blocks')).toEqual(NONE);
    });

    it('has the same quotes, of the same kinds and speakers', () => {
      expect(differences('quotes')).toEqual(NONE);
    });

    it('has the same passages, pairs and labels', () => {
      expect(differences('passages')).toEqual(NONE);
    });

    it('has the same changes, graded alike', () => {
      expect(differences('drifts')).toEqual(NONE);
    });

    it('has the same coverage', () => {
      expect(differences('coverage')).toEqual(NONE);
    });
  },
);
