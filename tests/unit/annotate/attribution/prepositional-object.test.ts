import { describe, expect, it } from 'vitest';
import { firstIn } from './speakers-in.ts';

describe('a name behind a preposition', () => {
  it.each([
    ['en', 'Brandt on a visit to Otis said “it ends in water”.'],
    ['en', 'Brandt in a letter to Otis said “it ends in water”.'],
    ['de', 'Zu Paul Otis sagte Ada Brandt im Rat: „Die Mole endet im Wasser, und das weiß jeder.“'],
  ])('is not the one who speaks, though it stands next to the verb (%s): %s', (language, paragraph) => {
    expect(firstIn(paragraph, language).by).toBe('Ada Brandt');
  });

  it('nor is the one who is told', () => {
    expect(firstIn('Brandt told Otis “it ends in water”.').by).toBe('Ada Brandt');
  });
});
