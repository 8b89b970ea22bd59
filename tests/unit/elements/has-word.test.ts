import { describe, expect, it } from 'vitest';
import { mayHave } from '../../../src/elements/search/has-word.ts';

describe('a text', () => {
  it.each([
    ['The 7,000-word statement', '7000'],
    ['The 7,000-word statement', 'word'],
    ['They politicize sports', 'politicise'],
    ['a coup d’état', 'detat'],
    ['the military attaché', 'attache'],
    ['He ostracised it', 'ostracise'],
    ['He said so', 'he'],
  ])('“%s” may have been found by “%s”', (text, word) => {
    expect(mayHave(text, word)).toBe(true);
  });

  it.each([
    ['The ad was long', 'advize'],
    ['Putin met Xi', 'xylophone'],
    ['It was a day', 'yesterday'],
  ])('“%s” was not found by “%s”', (text, word) => {
    expect(mayHave(text, word)).toBe(false);
  });
});
