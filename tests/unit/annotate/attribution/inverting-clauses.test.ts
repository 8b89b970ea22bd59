import { describe, expect, it } from 'vitest';
import { speakersIn } from './speakers-in.ts';

describe('a clause that inverts verb and subject next to quoted words', () => {
  it.each([
    ['fr', '« La jetée finit dans l’eau », a déclaré Ada Brandt.', 'Ada Brandt'],
    ['fr', '« La jetée, explique Ada Brandt, finit dans l’eau et y reste. »', 'Ada Brandt'],
    ['es', '«El muelle termina en el agua», dijo Ada Brandt.', 'Ada Brandt'],
    ['ru', '«Мост кончается в воде, и все это знают», — заявила Анна Котова.', 'Анна Котова'],
  ])('names the speaker (%s): %s', (language, paragraph, speaker) => {
    expect(speakersIn(paragraph, language)).toEqual([speaker]);
  });

  it('gives the words to nobody whom they only please', () => {
    expect(speakersIn('« La jetée finit dans l’eau » plaît beaucoup à Ada Brandt.', 'fr')).toEqual(['']);
  });
});
