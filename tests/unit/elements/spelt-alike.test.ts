import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/elements/search/query.ts';
import { distance, nearWords, speltAlike } from '../../../src/elements/search/spelt-alike.ts';

const known = ['Putin', 'Ukraine', 'Ushakov', 'exchange', 'sanctions', 'strategic', 'strategy', 'talks', 'walks'];
const alike = (typed: string) => speltAlike(typed, readQuery(typed), known);

describe('how far one word is from another', () => {
  it('counts letters that are changed, missing, added, or exchanged with the next', () => {
    expect(distance('putin', 'putin', 2)).toBe(0);
    expect(distance('pudin', 'putin', 2)).toBe(1);
    expect(distance('puttin', 'putin', 2)).toBe(1);
    expect(distance('ptin', 'putin', 2)).toBe(1);
    expect(distance('uptin', 'putin', 2)).toBe(1);
    expect(distance('uptni', 'putin', 2)).toBe(2);
  });

  it('is the same both ways', () => {
    for (const [a, b] of [
      ['ushkaov', 'ushakov'],
      ['stratgy', 'strategic'],
      ['', 'a'],
    ] as const) {
      expect(distance(a, b, 9)).toBe(distance(b, a, 9));
    }
  });
});

describe('what may have been meant', () => {
  it('is a word that is a letter away, two where it is long', () => {
    expect(alike('Ushkaov')).toEqual(['Ushakov']);
    expect(alike('ukrayne')).toEqual(['Ukraine']);
    expect(alike('exhcnage')).toEqual(['exchange']);
    expect(alike('uskhaov')).toEqual([]);
  });

  it('stands in its place among the other words and marks', () => {
    expect(alike('what Ushkaov, said')).toEqual(['what Ushakov, said']);
    expect(alike('“Ushkaov on the Ukriane”')).toEqual(['“Ushakov on the Ukraine”']);
  });

  it('may be one of several, the one with the same first letter first', () => {
    expect(alike('tzlks')).toEqual(['talks']);
    expect(nearWords('balks', known)).toEqual(['talks', 'walks']);
    expect(nearWords('wtalks', known)).toEqual(['walks', 'talks']);
  });

  it('is nothing where the word or one that begins so is known, is spelt otherwise, or is short', () => {
    expect(alike('sanctioned')).toEqual([]);
    expect(alike('strategies')).toEqual([]);
    expect(alike('ptn')).toEqual([]);
    expect(alike('zzzzzzz')).toEqual([]);
  });

  it('takes no mark of a query for a pattern', () => {
    expect(alike('$& Ushkaov (')).toEqual(['$& Ushakov (']);
  });
});
