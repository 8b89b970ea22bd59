import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCommand } from '../../src/setup/project.mjs';
import { makeRandomCorpus } from './corpora/random-corpus.ts';
import { writeCorpus } from './corpora/write-corpus.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MEGABYTE = 1_000_000;
const say = (line: string) => process.stdout.write(`    ${line}\n`);

/** Minutes after which a run is given up. */
const PATIENCE = 20;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** Seconds of processor time that ended children have taken; null where the system does not say. */
function childrenTime(): number | null {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return null;
  }
}

/**
 * Runs the pinned Node.js with at most `megabytes` of heap; seconds it took: by the clock, or of one processor's time where that is less,
 * for a busy machine takes longer by the clock. Fails with what it wrote when it fails.
 */
function run(args: readonly string[], env: Readonly<Record<string, string>>, megabytes: number): number {
  const start = performance.now();
  const before = childrenTime();
  const { status, stderr, stdout } = spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, ...args], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
    timeout: PATIENCE * 60_000,
    killSignal: 'SIGKILL',
  });
  expect(status, `${stdout.slice(-2000)}\n${stderr.slice(-2000)}`).toBe(0);
  const clock = (performance.now() - start) / 1000;
  const after = childrenTime();
  return before === null || after === null ? clock : Math.min(clock, after - before);
}

function describeCorpus(files: ReadonlyMap<string, string>): string {
  const bytes = [...files.values()].reduce((total, text) => total + text.length, 0);
  const events = new Set([...files.keys()].map((file) => file.split('/')[0])).size;
  return `${files.size} articles in ${events} events, ${(bytes / MEGABYTE).toFixed(1)} MB`;
}

describe('a large corpus', () => {
  it('of some 3,500 articles aligns within two minutes and two gigabytes', () => {
    const { files } = makeRandomCorpus(42, { events: 950, versions: [2, 5], paragraphs: [16, 40] });
    const folder = writeCorpus(files);
    const out = mkdtempSync(join(tmpdir(), 'variorum-out-'));
    try {
      // Two gigabytes for the whole process: what is not heap (the program, buffers, the young generation) takes a fifth.
      const seconds = run(['src/cli/align.ts', folder, '--out', out], {}, 1600);
      say(`${describeCorpus(files)}: aligned in ${seconds.toFixed(1)} s`);
      expect(seconds).toBeLessThan(120);
    } finally {
      for (const made of [folder, out]) rmSync(made, { recursive: true, force: true });
    }
  });

  it('of some 1,000 articles builds, and its pages stay as light as those of a small one', () => {
    const { files } = makeRandomCorpus(43, { events: 300, versions: [2, 5], paragraphs: [6, 18] });
    const folder = writeCorpus(files);
    const out = mkdtempSync(join(tmpdir(), 'variorum-site-'));
    try {
      const seconds = run([findCommand('astro'), 'build', '--outDir', out], { CORPUS: folder }, 4000);
      const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
      const bytes = pages.reduce((total, name) => total + statSync(join(out, name)).size, 0);
      // HTML alone; with styles and scripts each of them stays within 16 kB.
      const lists = pages.filter((name) =>
        /^(?:coverage|wording|quotations|speakers|passages\/(?:index|page))\b/u.test(name),
      );
      const heavy = lists
        .filter((name) => statSync(join(out, name)).size > 30_000)
        .map((name) => ({ name, size: brotliCompressSync(readFileSync(join(out, name))).length }))
        .filter(({ size }) => size > 12_500);
      expect(heavy).toEqual([]);
      const home = brotliCompressSync(readFileSync(join(out, 'index.html'))).length;
      say(
        `${describeCorpus(files)}: ${pages.length} pages, ${(bytes / MEGABYTE).toFixed(0)} MB, in ${seconds.toFixed(0)} s; home ${(home / 1000).toFixed(1)} kB compressed`,
      );
      expect(home).toBeLessThan(14_000);
    } finally {
      for (const made of [folder, out]) rmSync(made, { recursive: true, force: true });
    }
  });
});
