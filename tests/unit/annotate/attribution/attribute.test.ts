import { describe, expect, it } from 'vitest';
import { readQuotes } from '../builders.ts';
import { speakersIn } from './speakers-in.ts';

describe('the speaker of a paragraph', () => {
  it('goes on in a paragraph that is nothing but a quotation', () => {
    expect(speakersIn('“It ends in water,” Brandt said.\n“It always has, and it always will.”')).toEqual([
      'Ada Brandt',
      'Ada Brandt',
    ]);
  });

  it('does not go on where somebody else is brought in', () => {
    expect(speakersIn('“It ends in water,” Brandt said.\n“It ends in June,” said Otis.')).toEqual([
      'Ada Brandt',
      'Paul Otis',
    ]);
  });

  it('is not changed by a caption that stands between', () => {
    const text =
      'Ada Brandt stayed. “It ends in water,” she said.\nPaul Otis on the pier in May\n“It always has, and it always will.”';
    expect(readQuotes(text, { kinds: { 1: 'caption' } }).map(({ by }) => by)).toEqual([['Ada Brandt'], ['Ada Brandt']]);
  });
});
