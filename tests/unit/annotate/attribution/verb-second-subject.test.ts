import { describe, expect, it } from 'vitest';
import { firstIn } from './speakers-in.ts';

const WORDS = '„Die Mole endet im Wasser, und das weiß jeder.“';

describe('the subject in a language whose finite verb stands second', () => {
  it.each([
    ['before the verb', `Ada Brandt sagte am Montag: ${WORDS}`, 'Ada Brandt sagte am Montag:'],
    [
      'behind it, where something else stands first',
      `Paul Otis hörte zu. Am Montag sagte Ada Brandt im Rat: ${WORDS}`,
      'sagte Ada Brandt im Rat:',
    ],
    [
      'first, where a participle stands last',
      `Ada Brandt hatte Paul Otis am Montag gesagt: ${WORDS}`,
      'Ada Brandt hatte Paul Otis am Montag gesagt:',
    ],
  ])('stands %s', (_, paragraph, cue) => {
    expect(firstIn(paragraph, 'de')).toEqual({ by: 'Ada Brandt', cue });
  });

  it('is not the one to whom something is said', () => {
    expect(firstIn(`Ada Brandt sagte dem Bürgermeister Paul Otis: ${WORDS}`, 'de').by).toBe('Ada Brandt');
  });
});
