import { describe, expect, it } from 'vitest';
import { roleInside } from './a-page.ts';

describe('the rule of ornaments', () => {
  it.each(['* * *', '-----', '•', '…', '§'])('sets aside a line that holds no word: %s', (line) => {
    expect(roleInside(line)).toBe('~marker');
  });

  it('leaves a line of one word to the text', () => {
    expect(roleInside('No.')).toBe('paragraph');
  });
});
