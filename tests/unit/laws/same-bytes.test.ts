import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/edition.ts';
import { dataFiles } from '../../../src/export/index.ts';
import { makeRandomCorpus, toCorpus } from '../../soak/corpora/random-corpus.ts';
import { readSeeds, SEEDS } from './the-seeds.ts';

const VARIORUM = fileURLToPath(new URL('../../../src/cli/variorum.ts', import.meta.url));
const SIZE = { events: 2, versions: [2, 4], paragraphs: [3, 8] } as const;

async function readAll(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** The data files that the command writes for a corpus folder, under an environment of its own. */
async function align(corpus: string, out: string, env: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  await promisify(execFile)(process.execPath, [VARIORUM, 'align', corpus, '--out', out], {
    cwd: env.PWD ?? process.cwd(),
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  return readAll(out);
}

describe('the same corpus gives the same bytes', () => {
  it('when it is built twice', async () => {
    const once = dataFiles(buildEdition(await readSeeds()));
    const twice = dataFiles(buildEdition(await readSeeds()));
    expect(twice.filter((file, index) => file.content !== once[index]?.content).map(({ name }) => name)).toEqual([]);
    expect(twice.map(({ name }) => name)).toEqual(once.map(({ name }) => name));
  });

  it('when sources are handed over in another order', async () => {
    const corpora = [await readSeeds(), toCorpus(makeRandomCorpus(71, SIZE).files)];
    for (const corpus of corpora) {
      const turned = { ...corpus, sources: corpus.sources.toReversed() };
      const [a, b] = [dataFiles(buildEdition(corpus)), dataFiles(buildEdition(turned))];
      const lines = (content: string | undefined) => content?.split(/,?\n/u).toSorted();
      // The reader gives sources in the order of their names, so only their own list may follow the order given.
      const differ = a.filter(({ name, content }, index) =>
        name === 'sources.json' ? `${lines(content)}` !== `${lines(b[index]?.content)}` : content !== b[index]?.content,
      );
      expect(differ.map(({ name }) => name)).toEqual([]);
    }
  });

  it('from another folder, in another locale and time zone', async () => {
    const work = await mkdtemp(join(tmpdir(), 'variorum-'));
    try {
      const elsewhere = join(work, 'Ein anderer Ordner – Ünïcode');
      await mkdir(elsewhere);
      for (const name of (await readdir(SEEDS)).toReversed()) await copyFile(join(SEEDS, name), join(elsewhere, name));
      const [here, there] = await Promise.all([
        align(SEEDS, join(work, 'here'), { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' }),
        align(elsewhere, join(work, 'there'), {
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          TZ: 'Pacific/Chatham',
          PWD: work,
        }),
      ]);
      expect([...there.keys()]).toEqual([...here.keys()]);
      expect([...here].filter(([name, content]) => there.get(name) !== content).map(([name]) => name)).toEqual([]);
    } finally {
      await rm(work, { recursive: true });
    }
  });
});
