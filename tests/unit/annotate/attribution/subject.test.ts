import { describe, expect, it } from 'vitest';
import { speakersIn } from './speakers-in.ts';

describe('the subject of a verb of saying', () => {
  it('is the nearest name before it', () => {
    expect(speakersIn('Otis left early, and Brandt said “it ends in water”.')).toEqual(['Ada Brandt']);
  });

  it('is the head of an apposition or a relative clause that stands between', () => {
    expect(speakersIn('Brandt, a former aide to Otis, said “it ends in water”.')).toEqual(['Ada Brandt']);
    expect(speakersIn('Brandt, who once worked for Otis, said “it ends in water”.')).toEqual(['Ada Brandt']);
  });

  it('is both of two who speak together', () => {
    expect(speakersIn('Brandt and Otis said “it ends in water”.')).toEqual(['Ada Brandt + Paul Otis']);
  });
});
