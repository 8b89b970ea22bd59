// Every link that an edition gives out, followed in later editions: to the very words, or to a page that says what became of them.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Edition } from '../../../src/corpus/edition.ts';
import { registerIds } from '../../../src/export/published-ids.ts';
import { makeRandomCorpus, toCorpus } from '../../soak/corpora/random-corpus.ts';
import { readSeeds } from '../laws/the-seeds.ts';
import { followLinks } from './follow-links.ts';

/** Milliseconds: an edition is built for every change. */
const PATIENCE = 60_000;

/** By what every threshold of the alignment is multiplied. */
const engine = vi.hoisted(() => ({ factor: 1 }));

vi.mock('../../../src/align/thresholds.ts', async (original) => {
  const { THRESHOLDS } = await original<typeof import('../../../src/align/thresholds.ts')>();
  const move = (value: number): number => {
    const moved = value * engine.factor;
    return Number.isInteger(value) ? Math.round(moved) : moved;
  };
  return { THRESHOLDS: new Proxy(THRESHOLDS, { get: (own, name: keyof typeof THRESHOLDS) => move(own[name]) }) };
});

// The engine may be loaded already, by another file of this worker: this one reads its own, with thresholds that move.
vi.resetModules();
const { buildEdition } = await import('../../../src/edition.ts');

afterAll(() => {
  vi.doUnmock('../../../src/align/thresholds.ts');
  vi.resetModules();
});

function buildWith(factor: number, corpus: Corpus): Edition {
  engine.factor = factor;
  return buildEdition(corpus);
}

afterEach(() => {
  engine.factor = 1;
});

const invented = makeRandomCorpus(91, { events: 2, versions: [3, 4], paragraphs: [4, 8] }).files;

describe.each([
  ['the seeds', readSeeds],
  ['an invented corpus', async () => toCorpus(invented)],
])('links of %s', { timeout: PATIENCE }, (_, read) => {
  let corpus: Corpus;
  let before: Edition;
  beforeAll(async () => {
    corpus = await read();
    before = buildEdition(corpus);
  });

  it.each([0.8, 1.2])(
    'lead to their words, all of them, with an engine whose thresholds are %s times as high',
    (factor) => {
      const after = buildWith(factor, { ...corpus, idRegistry: registerIds(before) });
      expect(passagesOf(after), 'another engine').not.toEqual(passagesOf(before));
      const { followed, lost, gone } = followLinks(before, after);
      expect(followed).toBeGreaterThan(200);
      expect(lost).toEqual([]);
      // Every word is still there: only pairs of versions that share nothing now, and speakers whom nobody quotes, may be gone.
      expect(gone.filter((link) => !/^(?:pair|speaker) /u.test(link))).toEqual([]);
    },
  );

  it('that an engine of other thresholds gave out lead to their words with this one', () => {
    const other = buildWith(1.2, corpus);
    const after = buildWith(1, { ...corpus, idRegistry: registerIds(other) });
    expect(followLinks(other, after).lost).toEqual([]);
  });

  it('lead to their words or say what became of them when a source is taken away, whichever it is', () => {
    for (const { file } of corpus.sources) {
      const after = buildEdition({ ...without(corpus, file), idRegistry: registerIds(before) });
      expect(followLinks(before, after).lost, `without ${file}`).toEqual([]);
    }
  });
});

function passagesOf({ passages }: Edition): string[] {
  return passages.map(({ members }) => members.map(({ id }) => id).join(' ')).toSorted();
}

function without(corpus: Corpus, file: string): Corpus {
  const { manifest } = corpus;
  const sources = manifest.sources?.filter((source) => source.file !== file);
  return {
    ...corpus,
    sources: corpus.sources.filter((source) => source.file !== file),
    manifest: sources === undefined ? manifest : { ...manifest, sources },
  };
}
