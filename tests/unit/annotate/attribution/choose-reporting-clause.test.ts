import { describe, expect, it } from 'vitest';
import { speakersIn } from './speakers-in.ts';

describe('of several reporting clauses', () => {
  it('the one right behind a quotation has it, though another stands before', () => {
    expect(speakersIn('Brandt said little. Otis had said more. “It ends in water,” Vale said.')).toEqual(['Kim Vale']);
  });

  it('each has its own quotation where they take turns', () => {
    expect(speakersIn('“It ends in water,” Brandt said. “It ends in June,” Otis said.')).toEqual([
      'Ada Brandt',
      'Paul Otis',
    ]);
  });

  it('the one inside a broken quotation has both halves', () => {
    expect(speakersIn('“It ends in water,” Brandt said, “and it always has.”')).toEqual(['Ada Brandt', 'Ada Brandt']);
  });

  it('one far away has none', () => {
    expect(
      speakersIn(
        'Brandt said that the council had met for hours on Sunday to look at the plans of the pier, the ferry, the tram and the new school, of which a “little model” was shown.',
      ),
    ).not.toContain('Paul Otis');
  });
});
