import { describe, expect, it } from 'vitest';
import { roleInside } from './a-page.ts';

describe('the rule of boilerplate', () => {
  it.each([
    ['ADVERTISEMENT', '~advertisement'],
    ['Anzeige', '~advertisement'],
    ['Share on Facebook', '~share'],
    ['Leave a Reply', '~comments'],
    ['Read more: Salmon return to the river', '~related'],
  ])('sets aside what only a page says, even between two paragraphs: %s', (line, role) => {
    expect(roleInside(line)).toBe(role);
  });

  it('leaves a sentence of the text that holds such words', () => {
    expect(roleInside('An advertisement for the ferry hung on the weir until the flood took both away.')).toBe(
      'paragraph',
    );
  });
});
