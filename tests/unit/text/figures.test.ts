import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/text/figures.ts';

const read = (text: string): readonly string[] =>
  readFigures(text, { start: 0, end: text.length }).map(({ value, unit }) => `${value} ${unit}`.trim());

describe('figures', () => {
  it('are the same however a share is written', () => {
    for (const text of ['60%', '60 percent', '60 per cent', 'sixty percent', '60 %'])
      expect(read(text)).toEqual(['60 percent']);
  });
  it('have sums in plain units', () => {
    expect(read('to $123 billion')).toEqual(['123000000000 dollar']);
    expect(read('US$5.5 million and €7bn')).toEqual(['5500000 dollar', '7000000000 euro']);
    expect(read('150 million doses')).toEqual(['150000000']);
    expect(read('a 7,000-word statement')).toEqual(['7000']);
  });
  it('know ranks, words, years, days and months', () => {
    expect(read('the 37th time since 2013')).toEqual(['37 ordinal', '2013 year']);
    expect(read('two of thirty-seven')).toEqual(['2', '37']);
    expect(read('on Wednesday, 15 December')).toEqual(['3 weekday', '15', '12 month']);
    expect(read('they may march')).toEqual([]);
  });
});
