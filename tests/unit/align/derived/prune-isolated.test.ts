import { describe, expect, it } from 'vitest';
import { isTransposition, pruneIsolated } from '../../../../src/align/derived/prune-isolated.ts';
import { aUnit } from '../builders.ts';

/** A bead of the sentences at two places, alike in many words or in hardly any. */
const bead = (orderA: number, orderB: number, similarity: number) => ({
  a: aUnit('The pier was closed.', 0, orderA),
  b: aUnit('The pier is shut.', 1, orderB),
  similarity,
});
const strong = (orderA: number, orderB: number) => bead(orderA, orderB, 0.9);
const weak = (orderA: number, orderB: number) => bead(orderA, orderB, 0.15);
const placesOf = (beads: readonly ReturnType<typeof bead>[]) =>
  pruneIsolated(beads).map(({ a, b }) => [a.order, b.order]);

describe('two sentences that hardly a word speaks for', () => {
  it('correspond where they stand between two pairs that are sure', () => {
    expect(placesOf([strong(4, 6), weak(5, 7), strong(6, 8)])).toEqual([
      [4, 6],
      [5, 7],
      [6, 8],
    ]);
  });

  it('do not where they come before the first sure pair, or after the last', () => {
    expect(placesOf([weak(3, 5), strong(4, 6), strong(5, 7), weak(6, 8)])).toEqual([
      [4, 6],
      [5, 7],
    ]);
  });

  it('do not where no pair near them is sure, however many of them stand in a row', () => {
    expect(placesOf([weak(4, 6), weak(5, 7), weak(6, 8), weak(7, 9)])).toEqual([]);
  });

  it.each([
    ['one text', [strong(0, 0), strong(1, 1), weak(20, 2), strong(40, 3)]],
    ['the other', [strong(0, 0), strong(1, 1), weak(2, 20), strong(3, 40)]],
  ] as const)('do not where the sure pairs around them are far away in %s', (_, beads) => {
    expect(placesOf(beads)).not.toContainEqual([beads[2].a.order, beads[2].b.order]);
    expect(placesOf(beads)).toHaveLength(3);
  });
});

describe('a sentence that stands elsewhere', () => {
  it('is the same one where it says the same, and not where two share a phrase', () => {
    const ferry = aUnit('The old ferry was sold to a museum of shipping.');
    expect(isTransposition(ferry, aUnit('A museum of shipping has bought the old ferry.', 1))).toBe(true);
    expect(isTransposition(ferry, aUnit('The old ferry sank.', 1))).toBe(false);
  });
});
