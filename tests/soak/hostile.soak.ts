import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/diagnostics.ts';
import { buildEdition } from '../../src/edition.ts';
import { HOSTILE, HOSTILE_PAGES, type Hostile } from './corpora/hostile.ts';
import { makeRandomCorpus, toCorpus } from './corpora/random-corpus.ts';
import { findBrokenLaws } from './laws.ts';

/** UTF-16 code units of the shorter text; the other is twice as long. */
const LENGTH = 100_000;
/** Doubled text takes twice the time; four times would be a square. Between them stands what the collector and the compiler add. */
const MOST_RATIO = 3.2;
/** Milliseconds below which times are the clock's and the collector's, not the text's. */
const LEAST_TIME = 250;
const HUGE = 5_000_000;

/** Milliseconds of processor time: a busy machine takes longer by the clock, not by this. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that an edition of one file took, best of `tries`. */
function time(file: string, text: string, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < tries; run += 1) {
    const start = processorTime();
    try {
      buildEdition(toCorpus(new Map([[file, text]])));
    } catch (error) {
      // A message that names the file is an answer; any other failure is a fault.
      if (!(error instanceof CorpusError)) throw error;
    }
    best = Math.min(best, processorTime() - start);
  }
  return best;
}

function checkLinear(file: string, { name, make }: Hostile): void {
  it(`${name}: doubled text, doubled cost`, () => {
    const once = time(file, make(LENGTH), 2);
    const twice = time(file, make(2 * LENGTH), 2);
    process.stdout.write(`    ${name}: ${Math.round(once)} ms, doubled ${Math.round(twice)} ms\n`);
    if (twice > LEAST_TIME) expect(twice / once).toBeLessThan(MOST_RATIO);
  });
}

describe('hostile text', () => {
  for (const hostile of HOSTILE) checkLinear('event/outlet.txt', hostile);

  for (const { name, make } of HOSTILE) {
    it(`${name}: every law holds, beside an ordinary version too`, () => {
      const { files } = makeRandomCorpus(3, { events: 1, versions: [2, 2], paragraphs: [4, 6] });
      const ordinary = [...files].map(([, text], index) => [`event/plain-${index}.txt`, text] as const);
      try {
        const edition = buildEdition(toCorpus(new Map([...ordinary, ['event/hostile.txt', make(3000)]])));
        expect(findBrokenLaws(edition)).toEqual([]);
      } catch (error) {
        if (!(error instanceof CorpusError)) throw error;
        expect(error.diagnostics.some(({ file }) => file === 'event/hostile.txt')).toBe(true);
      }
    });
  }

  it('five megabytes in one line finish within a minute', () => {
    expect(time('event/outlet.txt', HOSTILE[0]?.make(HUGE) ?? '', 1)).toBeLessThan(60_000);
  });

  it('a hundred thousand quotation marks finish within a minute', () => {
    expect(time('event/outlet.txt', '“word” '.repeat(50_000), 1)).toBeLessThan(60_000);
  });
});

describe('hostile saved pages', () => {
  for (const hostile of HOSTILE_PAGES) checkLinear('event/outlet.html', hostile);
});
