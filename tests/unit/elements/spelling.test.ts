import { describe, expect, it } from 'vitest';
import { respell } from '../../../src/elements/search/spelling.ts';

describe('other spellings', () => {
  it.each([
    ['ostracised', 'ostracized'],
    ['ostracized', 'ostracised'],
    ['behaviour', 'behavior'],
    ['behavior', 'behaviour'],
    ['centre', 'center'],
    ['travelled', 'traveled'],
    ['traveled', 'travelled'],
    ['defence', 'defense'],
    ['Kiev', 'Kyiv'],
    ['Kyiv', 'Kiev'],
    ['Zelensky', 'zelenskyy'],
    ['zelenskiy', 'zelensky'],
  ])('of %s are %s among others', (word, other) => {
    expect(respell(word)).toContain(other);
  });

  it.each(['four', 'hour', 'said', 'water', 'friday', 'rich', 'which', 'switch', 'filled'.slice(0, 4)])(
    'of %s there are none',
    (word) => {
      expect(respell(word)).toEqual([]);
    },
  );
});
