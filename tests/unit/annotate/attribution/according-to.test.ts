import { describe, expect, it } from 'vitest';
import { quotesIn, speakersIn } from './speakers-in.ts';

describe('“according to” and its like', () => {
  it.each([
    ['en', 'According to Brandt, the pier is “a road that ends in water”.'],
    ['en', 'The pier is “a road that ends in water”, according to Brandt.'],
    ['de', 'Laut Ada Brandt ist die Mole „eine Straße, die im Wasser endet“.'],
    ['de', 'Ada Brandt zufolge ist die Mole „eine Straße, die im Wasser endet“.'],
    ['fr', 'Selon Ada Brandt, la jetée est « une route qui finit dans l’eau ».'],
    ['es', 'Según Ada Brandt, el muelle es «un camino que termina en el agua».'],
  ])('name who speaks, without a verb (%s): %s', (language, paragraph) => {
    expect(speakersIn(paragraph, language)).toEqual(['Ada Brandt']);
  });

  it('is the cue', () => {
    expect(quotesIn('According to Brandt, the pier is “a road that ends in water”.')[0]?.cue).toBe(
      'According to Brandt',
    );
  });

  it('give no word to a plan', () => {
    expect(speakersIn('The pier was built according to plan, and is “a road” to some.')).toEqual(['']);
  });
});
