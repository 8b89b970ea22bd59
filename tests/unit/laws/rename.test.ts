import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition-record.ts';
import { buildEdition } from '../../../src/edition.ts';
import { MADE_UP_NAMES, OTHER_STATES } from './made-up-names.ts';
import { renameCorpus, renameFiles, renameText } from './rename.ts';
import { readSeeds, seedEdition } from './the-seeds.ts';
import { type Nameless, withoutNames } from './without-names.ts';

interface Renaming {
  readonly renamed: Edition;
  readonly before: Nameless;
  readonly after: Nameless;
}

/** The first corpus under other names, in files of other names and order, and what it and its first form say without names. */
async function rename(names: ReadonlyMap<string, string>): Promise<Renaming> {
  const corpus = await readSeeds();
  const files = renameFiles(corpus.sources.map(({ file }) => file));
  const oldNames = new Map([...files].map(([old, fresh]) => [fresh, old]));
  const plainName = (name: string) => name.toLowerCase();
  const renamed = buildEdition(renameCorpus(corpus, names, files));
  return {
    renamed,
    before: withoutNames(
      await seedEdition(),
      (file) => file,
      (name) => plainName(renameText(name, names)),
    ),
    after: withoutNames(renamed, (file) => oldNames.get(file) ?? file, plainName),
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

describe('the first corpus under other names, with other numbers, in files of other names and order', () => {
  let renaming: Renaming;
  beforeAll(async () => {
    renaming = await rename(OTHER_STATES);
  });

  it('has none of the names that it had', () => {
    const words = new Set([...renaming.renamed.texts.values()].flatMap((text) => text.match(/\p{L}+/gu) ?? []));
    const kept = new Set(OTHER_STATES.values());
    expect([...OTHER_STATES.keys()].filter((name) => words.has(name) && !kept.has(name))).toEqual([]);
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
});

describe('the first corpus with states that nobody knows', () => {
  let renaming: Renaming;
  beforeAll(async () => {
    renaming = await rename(MADE_UP_NAMES);
  });

  const shareLost = (kind: keyof Nameless) =>
    differences(renaming, kind).lost.length / Math.max(1, renaming.before[kind].length);

  it('has the same changes, graded alike, in the pairs that it keeps', () => {
    expect(differences(renaming, 'drifts').gained).toEqual([]);
    expect(shareLost('drifts'), differences(renaming, 'drifts').lost.join('\n')).toBeLessThan(0.1);
  });

  it('has nearly all the same passages and coverage: a few hang on knowing what is a state, its people and its capital', () => {
    expect(shareLost('passages'), differences(renaming, 'passages').lost.join('\n')).toBeLessThan(0.1);
    expect(shareLost('coverage'), differences(renaming, 'coverage').lost.join('\n')).toBeLessThan(0.05);
  });

  it('has the same quotes, though a capital that speaks for its state is not seen to do so', () => {
    const spans = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]);
    expect(spans(renaming.after.quotes)).toEqual(spans(renaming.before.quotes));
    expect(shareLost('quotes'), differences(renaming, 'quotes').lost.join('\n')).toBeLessThan(0.15);
  });
});
