import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpusFolder } from '../../../src/corpus/read-corpus-folder.ts';
import { buildEdition } from '../../../src/edition.ts';
import { dataFiles } from '../../../src/export/index.ts';
import { makeRandomCorpus, toCorpus } from '../../soak/corpora/random-corpus.ts';
import { aCorpus } from './a-corpus.ts';
import { findEveryBrokenLaw } from './further-laws.ts';
import { seedEdition } from './the-seeds.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const SIZE = { events: 3, versions: [1, 5], paragraphs: [3, 12] } as const;
const RANDOM_SEEDS = Array.from({ length: 15 }, (_, index) => 300 + index);

/** Folders of fixtures that are a corpus each: those that hold a file beside a `corpus.yaml`, or an `input` folder. */
function fixtureCorpora(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder);
  if (entries.includes('corpus.yaml')) return folder.includes('throws') ? [] : [folder];
  return entries.flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() && entry !== 'throws' && entry !== 'errors' ? fixtureCorpora(path) : [];
  });
}

describe('the laws of the contract', () => {
  it('hold on the first corpus', async () => {
    expect(findEveryBrokenLaw(await seedEdition())).toEqual([]);
  });

  it('hold on every corpus among the fixtures that has no error', async () => {
    const faults: string[] = [];
    for (const folder of fixtureCorpora(FIXTURES)) {
      const corpus = await readCorpusFolder(folder).catch(() => null);
      if (corpus) faults.push(...findEveryBrokenLaw(buildEdition(corpus)).map((fault) => `${folder}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('hold on corpora that nobody wrote, copies and junk among them', () => {
    const faults = RANDOM_SEEDS.flatMap((seed) =>
      findEveryBrokenLaw(buildEdition(toCorpus(makeRandomCorpus(seed, SIZE).files))).map((f) => `seed ${seed}: ${f}`),
    );
    expect(faults).toEqual([]);
  });

  it('hold on text that is no article at all', () => {
    const junk = [
      { file: 'signs.txt', text: '“ ” “ “ «»\n\n***\n\n. . . ! ? …\n' },
      { file: 'marks.txt', text: '“Open\n\nand never closed, he said. “Again” ” ” he said “\n\n”' },
      {
        file: 'blank-edges.txt',
        text: '\uFEFF\n\n  \t Title of it \r\n\r\n Text\u00a0of it.\u2028More of it. \r\n\r\n',
      },
      { file: 'faces.txt', text: '👩‍👩‍👧‍👦 met 🏴‍☠️. “👍,” he said. 👩‍👩‍👧‍👦 met 🏴‍☠️ again.\n' },
      { file: 'one-line.txt', text: `${'word '.repeat(3000)}end.` },
      { file: 'numbers.txt', text: '1\n2\n3\n\n1.\n\n• 1\n• 2\n' },
      { file: 'twice.txt', text: 'Same line here.\nSame line here.\nSame line here.\nSame line here.\n' },
    ];
    expect(findEveryBrokenLaw(buildEdition(aCorpus(junk)))).toEqual([]);
    expect(
      findEveryBrokenLaw(buildEdition(aCorpus(junk.map(({ file, text }) => ({ file: `e/${file}`, text }))))),
    ).toEqual([]);
  });

  it('leave data files that their own schemas accept', async () => {
    // Every record is parsed by its schema on its way into a file; one that does not fit throws.
    const files = dataFiles(await seedEdition()).map(({ name, content }) => ({ name, content }));
    const names = files.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(
        ['sources', 'events', 'articles', 'speakers', 'quotes', 'passages', 'edition'].map((n) => `${n}.json`),
      ),
    );
  });
});
