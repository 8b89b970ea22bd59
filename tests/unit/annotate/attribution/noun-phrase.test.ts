import { describe, expect, it } from 'vitest';
import { speakersIn } from './speakers-in.ts';

describe('a speaker without a name', () => {
  it.each([
    ['en', '“It ends in water,” a council spokesperson said.', 'council spokesperson'],
    ['de', 'Der Elternrat sagte: „Die Mole endet im Wasser, und das weiß jeder.“', 'Elternrat'],
    ['fr', '« La jetée finit dans l’eau et y reste », a déclaré l’opposition.', 'opposition'],
  ])('is called by the noun (%s): %s', (language, paragraph, speaker) => {
    expect(speakersIn(paragraph, language)).toEqual([speaker]);
  });

  it('is nobody where a thing says something', () => {
    expect(speakersIn('La mer dit « non » à Nordvik.', 'fr')).not.toContain('Ada Brandt');
  });
});
