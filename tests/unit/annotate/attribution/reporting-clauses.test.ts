import { describe, expect, it } from 'vitest';
import { firstIn } from './speakers-in.ts';

describe('a reporting clause', () => {
  it.each([
    ['subject and verb', 'Brandt said “it ends in water”.', 'Brandt said'],
    ['verb and subject', '“It ends in water,” said Brandt.', 'said Brandt'],
    ['a participle', 'The talks went on, with Brandt telling reporters “it ends in water”.', 'telling'],
    ['words between', 'Brandt has often said “it ends in water”.', 'Brandt has often said'],
    ['a pronoun', 'Brandt stayed late. “It ends in water,” she said.', 'she said'],
  ])('is found with %s', (_, paragraph, cue) => {
    expect(firstIn(paragraph)).toEqual({ by: 'Ada Brandt', cue });
  });

  it('is not made of a verb that says nothing', () => {
    expect(firstIn('Brandt painted “a road that ends in water” on a wall.')).toEqual({ by: '', cue: null });
  });
});
