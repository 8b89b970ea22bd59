import { describe, expect, it } from 'vitest';
import { measureWith } from '../../../../src/align/candidates/similarity.ts';
import { eventWeights } from '../../../../src/align/candidates/weights.ts';
import { pairQuotes } from '../../../../src/align/independent/quote-pairs.ts';
import type { ScoredPair } from '../../../../src/align/units/scored-pair.ts';
import type { Unit } from '../../../../src/align/units/unit.ts';
import { aUnit } from '../builders.ts';

const LINDAL = ['ana-lindal'];
const HAUGEN = ['tore-haugen'];

/** A quotation, or a sentence, of one of two articles, with who says it. */
const said = (words: string, article: number, speakers: readonly string[]): Unit => ({
  ...aUnit(words, article),
  speakers,
});

/**
 * Whether two quotations are one utterance, in an event of which other sentences speak of other things: by their own words, or, with `by`, for
 * their sentences correspond.
 */
function areOne(a: Unit, b: Unit, by: ScoredPair['by'] | null = null): boolean {
  const others = Array.from({ length: 20 }, (_, k) => aUnit(`cod${k} herring${k} mackerel${k}`, k % 2, k + 10));
  const weights = eventWeights([a, b, ...others]);
  const context = { articles: [], sentences: [], quotes: [[a], [b]], weights, measure: measureWith(weights) };
  const sentences: ScoredPair[] = by === null ? [] : [{ a, b, score: 0.9, by }];
  return pairQuotes(context, by === null ? [{ a: 0, b: 1 }] : [], [a, b], sentences).length > 0;
}

describe('two quotations alike in their words', () => {
  const PIER = 'The harbour pier must open before the winter storms';
  const TOLD = 'Before the storms of winter the pier in the harbour has to open';

  it('are one utterance where one person says both', () => {
    expect(areOne(said(PIER, 0, LINDAL), said(TOLD, 1, LINDAL))).toBe(true);
  });

  it('are two where two people say them', () => {
    expect(areOne(said(PIER, 0, LINDAL), said(TOLD, 1, HAUGEN))).toBe(false);
  });

  it('are one where one of two speakers is the same', () => {
    expect(areOne(said(PIER, 0, LINDAL), said(TOLD, 1, [...HAUGEN, ...LINDAL]))).toBe(true);
  });

  it('are one where it is not known who says one of them and they are very much alike, and else are not', () => {
    expect(areOne(said(PIER, 0, LINDAL), said(PIER, 1, []))).toBe(true);
    expect(areOne(said(PIER, 0, LINDAL), said('The pier of the harbour is a road to nowhere in winter', 1, []))).toBe(
      false,
    );
  });
});

describe('short quotations in sentences that correspond', () => {
  const FEW = 'a road to nowhere';

  it('are one where they are the same words of one person', () => {
    expect(areOne(said(FEW, 0, LINDAL), said(FEW, 1, LINDAL), 'evidence')).toBe(true);
  });

  it('are two where two people say them', () => {
    expect(areOne(said(FEW, 0, LINDAL), said(FEW, 1, HAUGEN), 'evidence')).toBe(false);
  });

  it('are one in a retelling, whoever it gives the words to: that is a change to be shown', () => {
    expect(areOne(said(FEW, 0, LINDAL), said(FEW, 1, HAUGEN), 'sequence')).toBe(true);
  });

  it('are one in a retelling that words them otherwise, and two in an independent report that does', () => {
    expect(areOne(said(FEW, 0, LINDAL), said('un chemin sans issue', 1, LINDAL), 'sequence')).toBe(true);
    expect(areOne(said(FEW, 0, LINDAL), said('un chemin sans issue', 1, LINDAL), 'evidence')).toBe(false);
  });
});
