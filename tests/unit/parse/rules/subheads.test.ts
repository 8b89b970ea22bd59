import { describe, expect, it } from 'vitest';
import { roleBelow, roleInside } from './a-page.ts';

describe('the rule of subheads', () => {
  it.each(['What it will cost', 'Two ladders for the salmon', 'Who pays?', 'A LONG WAIT'])(
    'reads a short unfinished line with text below it as a subhead: %s',
    (line) => {
      expect(roleInside(line)).toBe('subhead');
    },
  );

  it.each(['Nobody was hurt.', 'and the tram was late', 'He added —', 'See https://example.org/weir'])(
    'leaves a line that is a sentence, goes on, or holds an address: %s',
    (line) => {
      expect(roleInside(line)).not.toBe('subhead');
    },
  );

  it('sets aside a label that only a link to another page bears', () => {
    expect(roleInside('Opinion: The weir should never be rebuilt')).toBe('~related');
  });

  it('heads nothing at the end of a page', () => {
    expect(roleBelow('What it will cost')).not.toBe('subhead');
  });
});
