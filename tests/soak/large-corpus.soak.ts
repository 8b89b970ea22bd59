import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENGINE_FLAGS } from '../../src/setup/project.mjs';
import { makeRandomCorpus } from './corpora/random-corpus.ts';
import { writeCorpus } from './corpora/write-corpus.ts';
import { runMeasured } from './measured-run.ts';

const MEGABYTE = 1_000_000;
const say = (line: string) => process.stdout.write(`    ${line}\n`);

/**
 * Seconds in which the large corpus is aligned: three times the two minutes that news of this size may take. Its articles are made of a few
 * hundred words, so that nearly every sentence shares some with every other of its event: a megabyte of it costs 2.4 times
 * the instructions that a megabyte of news does (measured on 2 MB of the one and 4 MB of the other).
 */
const ALIGNED_WITHIN = 360;

/** Minutes after which a run is held to hang: some ten times what it takes on two quiet cores. What it may take is asked of the processors' time. */
const PATIENCE = { align: 60, build: 90 } as const;

function describeCorpus(files: ReadonlyMap<string, string>): string {
  const bytes = [...files.values()].reduce((total, text) => total + text.length, 0);
  const events = new Set([...files.keys()].map((file) => file.split('/')[0])).size;
  return `${files.size} articles in ${events} events, ${(bytes / MEGABYTE).toFixed(1)} MB`;
}

describe('a large corpus', () => {
  it('of some 3,300 articles aligns in a time that goes with its size, within two gigabytes', () => {
    const { files } = makeRandomCorpus(42, { events: 950, versions: [2, 5], paragraphs: [16, 40] });
    const folder = writeCorpus(files);
    const out = mkdtempSync(join(tmpdir(), 'variorum-out-'));
    try {
      const { seconds, gigabytes } = runMeasured(
        [...ENGINE_FLAGS, 'src/cli/variorum.ts', 'align', folder, '--out', out],
        PATIENCE.align,
      );
      say(`${describeCorpus(files)}: aligned in ${seconds.toFixed(1)} s, ${gigabytes.toFixed(2)} GB at most`);
      expect(seconds).toBeLessThan(ALIGNED_WITHIN);
      expect(gigabytes).toBeLessThan(2);
    } finally {
      for (const made of [folder, out]) rmSync(made, { recursive: true, force: true });
    }
  });

  it('of some 1,000 articles builds, and its pages stay as light as those of a small one', () => {
    const { files } = makeRandomCorpus(43, { events: 300, versions: [2, 5], paragraphs: [6, 18] });
    const folder = writeCorpus(files);
    const out = mkdtempSync(join(tmpdir(), 'variorum-site-'));
    try {
      const { seconds, gigabytes } = runMeasured(['src/cli/build.ts', '--out', out], PATIENCE.build, {
        CORPUS: folder,
      });
      const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('index.html'),
      );
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
        `${describeCorpus(files)}: ${pages.length} pages, ${(bytes / MEGABYTE).toFixed(0)} MB, in ${seconds.toFixed(0)} s, ${gigabytes.toFixed(2)} GB at most; home ${(home / 1000).toFixed(1)} kB compressed`,
      );
      expect(home).toBeLessThan(14_000);
    } finally {
      for (const made of [folder, out]) rmSync(made, { recursive: true, force: true });
    }
  });
});
