import { describe, expect, it } from 'vitest';
import { quotesIn } from './speakers-in.ts';

describe('the words that say who speaks', () => {
  it.each([
    ['“It ends in water,” Brandt said on Monday.', 'Brandt said'],
    ['“It ends in water,” said Brandt.', 'said Brandt'],
    ['Brandt told Otis: “It ends in water and always has.”', 'Brandt told Otis:'],
    ['“It ends in water,” she told reporters.', 'she told'],
  ])('are subject and verb, with whoever is spoken to before a colon: %s', (paragraph, cue) => {
    expect(quotesIn(paragraph)[0]?.cue).toBe(cue);
  });

  it('are none where nothing says so', () => {
    expect(quotesIn('Some call it progress; the “road that ends in water” stays.')[0]?.cue).toBeNull();
  });
});
