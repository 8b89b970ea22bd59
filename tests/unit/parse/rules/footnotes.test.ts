import { describe, expect, it } from 'vitest';
import { ABOVE, BELOW, roleOf } from './a-page.ts';

const NOTE = '* A weir is a low wall across a river, over which its water runs.';

describe('the rule of footnotes', () => {
  it('reads a line with a star as the note to the word on which a star hangs above', () => {
    expect(
      roleOf(NOTE, [
        ...ABOVE,
        'Salmon climb no weir* without a ladder, as everybody in the valley knows.',
        ...BELOW,
        NOTE,
      ]),
    ).toBe('footnote');
  });

  it('reads it as a line of a list where no star hangs on a word', () => {
    expect(roleOf('A weir is', [...ABOVE, ...BELOW, NOTE])).toBe('paragraph');
  });

  it('finds no note above its star', () => {
    const star = 'Salmon climb no weir* without a ladder, as everybody in the valley knows.';
    expect(roleOf('A weir is', [...ABOVE, NOTE, star, ...BELOW])).toBe('paragraph');
  });
});
