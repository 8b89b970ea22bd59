import { describe, expect, it } from 'vitest';
import { firstIn } from './speakers-in.ts';

describe('a subject behind its verb', () => {
  it('is found right behind a quotation, whoever was spoken of before', () => {
    expect(firstIn('Otis listened. “It ends in water,” said Brandt.')).toEqual({
      by: 'Ada Brandt',
      cue: 'said Brandt',
    });
  });

  it('is the name behind what it is called', () => {
    expect(firstIn('Otis listened. “It ends in water,” said a former engineer, Kim Vale.').by).toBe('Kim Vale');
  });

  it.each(['Otis was called “a road that ends in water” by many.', 'Otis was told “it ends in water”.'])(
    'is not the one of whom, or to whom, a passive says that something was said: %s',
    (paragraph) => {
      const { by, cue } = firstIn(paragraph);
      expect(by).not.toBe('Paul Otis');
      expect(cue).toBeNull();
    },
  );
});
