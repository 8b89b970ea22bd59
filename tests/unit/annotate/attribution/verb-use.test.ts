import { describe, expect, it } from 'vitest';
import { speakersIn } from './speakers-in.ts';

describe('a word that is a verb of saying or a noun', () => {
  it('is a verb behind its subject', () => {
    expect(speakersIn('Brandt claims the pier is “a road that ends in water”.')).toEqual(['Ada Brandt']);
  });

  it('is no verb behind an article', () => {
    expect(speakersIn('Otis was there. The report, the call and the claims were “of no use”.')).not.toContain(
      'Paul Otis',
    );
  });

  it('means saying only with its particle, where it needs one', () => {
    expect(speakersIn('“It ends in water,” Brandt shot back.')).toEqual(['Ada Brandt']);
    expect(speakersIn('Otis shot “a film” in Nordvik.')).toEqual(['']);
  });
});
