import { describe, expect, it } from 'vitest';
import { speakersIn } from './speakers-in.ts';

describe('a noun of saying', () => {
  it('gives the words to its owner', () => {
    expect(
      speakersIn('The council did not share Brandt’s claim that the pier is “a road that ends in water”.'),
    ).toEqual(['Ada Brandt']);
  });

  it('gives them to whoever “his” or “her” means', () => {
    expect(speakersIn('Brandt stayed. Nobody shared her view that the pier is “a road that ends in water”.')).toEqual([
      'Ada Brandt',
    ]);
  });

  it('gives them to nobody without an owner', () => {
    expect(speakersIn('The claim that the pier is “a road that ends in water” was heard often.')).toEqual(['']);
  });
});
