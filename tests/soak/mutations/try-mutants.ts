import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCommand, root } from '../../../src/setup/project.mjs';
import { makeRandom } from '../corpora/random.ts';
import { findMutants, type Mutant } from './find-mutants.ts';

/** A mutant in a file, below the project's root. */
export interface PlacedMutant extends Mutant {
  readonly file: string;
}

/** What became of a mutant: `killed` by a test (or by the clock, when it never ends), or not seen by any. */
export interface Tried {
  readonly mutant: PlacedMutant;
  readonly isKilled: boolean;
}

/** Seconds after which a run of tests counts as one that never ends: many times what the slowest takes. */
const LIMIT = 240;

/** What a copy of the project needs so that its unit tests run; packages are found above it. */
const COPIED = ['src', 'tests', 'seeds', 'public', 'package.json', 'tsconfig.json', 'README.md', 'astro.config.mjs'];

/** As many mutants of the files of some rooms of src/, each kind as often as another as far as there are any; the same for the same seed. */
export function chooseMutants(rooms: readonly string[], count: number, seed: number): PlacedMutant[] {
  const { shuffle } = makeRandom(seed);
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .toSorted()
      .map((name) => `src/${room}/${name.replaceAll('\\', '/')}`),
  );
  const all = files.flatMap((file) =>
    findMutants(readFileSync(join(root, file), 'utf8')).map((mutant) => ({ ...mutant, file })),
  );
  const byKind = [...Map.groupBy(shuffle(all), ({ kind }) => kind).values()];
  const longest = Math.max(...byKind.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => byKind.flatMap((kind) => kind[at] ?? []));
  return inTurn.flat().slice(0, count);
}

/**
 * Tries each mutant in a copy of the project, two at a time: first the unit tests of its own room, then, if none fails, those of the whole engine.
 * Throws when tests fail in a copy that nobody has changed.
 */
export async function tryMutants(mutants: readonly PlacedMutant[], report: (tried: Tried) => void): Promise<Tried[]> {
  const waiting = [...mutants];
  const all: Tried[] = [];
  await Promise.all(
    [0, 1].map(async (worker) => {
      const folder = makeCopy(worker);
      if (worker === 0 && !(await arePassed(folder, [])))
        throw new Error(`Tests fail though nothing is changed: see ${folder}.`);
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const tried = { mutant, isKilled: await isKilled(folder, mutant) };
        all.push(tried);
        report(tried);
      }
    }),
  );
  return all;
}

function makeCopy(worker: number): string {
  const folder = join(root, '.cache/mutations', String(worker));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

async function isKilled(folder: string, { file, start, end, replacement }: PlacedMutant): Promise<boolean> {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, start) + replacement + text.slice(end));
  try {
    const [, room = ''] = file.split('/');
    return !(await arePassed(folder, [`tests/unit/${room}`])) || !(await arePassed(folder, ENGINE_TESTS));
  } finally {
    writeFileSync(path, text);
  }
}

/** The tests that go through the engine from the corpus to the records. */
const ENGINE_TESTS = [
  'tests/unit/laws',
  'tests/unit/align',
  'tests/unit/annotate',
  'tests/unit/languages',
  'tests/unit/export',
];

/** Whether all tests of these folders pass; an empty list stands for those of the engine. */
function arePassed(folder: string, tests: readonly string[]): Promise<boolean> {
  const args = ['run', '--config', 'tests/vitest.config.ts', '--bail', '1', '--maxWorkers', '1', '--reporter', 'dot'];
  const named = tests.length === 0 ? ENGINE_TESTS : tests;
  const child = spawn(process.execPath, [findCommand('vitest'), ...args, ...named], {
    cwd: folder,
    stdio: 'ignore',
    timeout: LIMIT * 1000,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}
