import { describe, expect, it } from 'vitest';
import { readState, writeState } from '../../../src/elements/search/address.ts';
import { readQuery } from '../../../src/elements/search/query.ts';

describe('a query', () => {
  it.each(['"no limits"', '“no limits”', '„no limits“', '«no limits»', '‹no limits›', '‘no limits’', "'no limits'"])(
    'takes %s for an exact phrase',
    (typed) => {
      expect(readQuery(typed)).toEqual({ phrases: ['no limits'], words: [] });
    },
  );

  it('has phrases and words side by side', () => {
    expect(readQuery('Putin “no limits” Xi')).toEqual({ phrases: ['no limits'], words: ['Putin', 'Xi'] });
  });

  it('takes two phrases in marks of two kinds', () => {
    expect(readQuery('"dear friend" «state visit»').phrases).toEqual(['dear friend', 'state visit']);
  });

  it('takes a mark that is never closed for no phrase', () => {
    expect(readQuery('“no limits')).toEqual({ phrases: [], words: ['no', 'limits'] });
  });

  it('takes an apostrophe for no mark', () => {
    expect(readQuery('Xi’s visit and Russia’s war')).toEqual({
      phrases: [],
      words: ["Xi's", 'visit', 'and', "Russia's", 'war'],
    });
  });

  it('takes one word in marks for a word', () => {
    expect(readQuery('"concerned"')).toEqual({ phrases: [], words: ['concerned'] });
  });

  it('asks for an amount without its currency, as the index has it', () => {
    expect(readQuery('$200bn €3.5').words).toEqual(['200bn', '3.5']);
  });

  it('leaves out lone marks', () => {
    expect(readQuery('war – peace ?').words).toEqual(['war', 'peace']);
  });
});

describe('the address of a search', () => {
  it('says the whole state and is read back the same', () => {
    const state = readState('?q=a+b&outlet=RT&outlet=Reuters&event=A%2C+B&sort=newest&shown=20');
    expect(state.chosen.outlet).toEqual(['RT', 'Reuters']);
    expect(readState(writeState(state))).toEqual(state);
  });

  it('says nothing when there is nothing to say', () => {
    expect(writeState(readState(''))).toBe('');
  });

  it('ignores what it does not know', () => {
    expect(readState('?sort=loudest&shown=-3&colour=red')).toEqual(readState(''));
  });
});
