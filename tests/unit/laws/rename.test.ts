import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition.ts';
import { buildEdition } from '../../../src/edition.ts';
import { MADE_UP_NAMES, OTHER_MADE_UP_NAMES, OTHER_STATES, SPEAKS_FOR } from './made-up-names.ts';
import { renameCorpus, renameFiles, renameText } from './rename.ts';
import { readSeeds, seedEdition } from './the-seeds.ts';
import { type Nameless, withoutNames } from './without-names.ts';

interface Renaming {
  readonly renamed: Edition;
  readonly before: Nameless;
  readonly after: Nameless;
}

/**
 * The first corpus under other names, in files of other names and order, and what it and its first form say without names. That a capital
 * speaks for its state is no name but knowledge: where it is made up it speaks for itself, and is here read as its state.
 */
async function rename(names: ReadonlyMap<string, string>): Promise<Renaming> {
  const corpus = await readSeeds();
  const files = renameFiles(corpus.sources.map(({ file }) => file));
  const oldNames = new Map([...files].map(([old, fresh]) => [fresh, old]));
  const renameOne = (name: string) => renameText(name, names).toLowerCase();
  const states = new Map([...SPEAKS_FOR].map(([capital, state]) => [renameOne(capital), renameOne(state)]));
  const renamed = buildEdition(renameCorpus(corpus, names, files));
  return {
    renamed,
    before: withoutNames(await seedEdition(), (file) => file, renameOne),
    after: withoutNames(
      renamed,
      (file) => oldNames.get(file) ?? file,
      (name) => states.get(name.toLowerCase()) ?? name.toLowerCase(),
    ),
  };
}

/** Lines of one kind that only one of the two has. */
function differences({ before, after }: Renaming, kind: keyof Nameless) {
  return {
    lost: before[kind].filter((line) => !after[kind].includes(line)),
    gained: after[kind].filter((line) => !before[kind].includes(line)),
  };
}

const NONE = { lost: [], gained: [] };

const RENAMINGS = [
  ['states exchanged for other states that there are', OTHER_STATES],
  ['states, peoples and cities that nobody knows', MADE_UP_NAMES],
  ['others that nobody knows either', OTHER_MADE_UP_NAMES],
] as const;

describe.each(RENAMINGS)(
  'the first corpus under other names, with other numbers, in files of other names and order: %s',
  (_, names) => {
    let renaming: Renaming;
    beforeAll(async () => {
      renaming = await rename(names);
    });

    it('has none of the names that it had', () => {
      const words = new Set([...renaming.renamed.texts.values()].flatMap((text) => text.match(/\p{L}+/gu) ?? []));
      const kept = new Set(names.values());
      expect([...names.keys()].filter((name) => words.has(name) && !kept.has(name))).toEqual([]);
    });

    it('has the same blocks and sentences', () => {
      expect(differences(renaming, 'blocks')).toEqual(NONE);
    });

    it('has the same quotes, of the same kinds and speakers', () => {
      expect(differences(renaming, 'quotes')).toEqual(NONE);
    });

    it('has the same passages, pairs and labels', () => {
      expect(differences(renaming, 'passages')).toEqual(NONE);
    });

    it('has the same changes, graded alike', () => {
      expect(differences(renaming, 'drifts')).toEqual(NONE);
    });

    it('has the same coverage', () => {
      expect(differences(renaming, 'coverage')).toEqual(NONE);
    });
  },
);
