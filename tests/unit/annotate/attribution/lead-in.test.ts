import { describe, expect, it } from 'vitest';
import { speakersIn } from './speakers-in.ts';

describe('a colon or a dash without a verb of saying', () => {
  it.each([
    'Ada Brandt: “It ends in water and it always has.”',
    'Brandt was blunt: “It ends in water and it always has.”',
  ])('leads in the words of whoever stands before it: %s', (paragraph) => {
    expect(speakersIn(paragraph)).toEqual(['Ada Brandt']);
  });

  it('leads in nobody’s words behind a thing', () => {
    expect(speakersIn('The sign on the pier was short: “Closed until May.”')).not.toContain('Ada Brandt');
  });
});
