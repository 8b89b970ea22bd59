import { describe, expect, it } from 'vitest';
import { align, readPairs } from '../builders.ts';

/** The pair inside one article whose sides hold some words and some others. */
const findWithin = (text: string, words: string, others: string) =>
  readPairs(align({ herald: text })).find(
    ({ a, b }) => (a.includes(words) && b.includes(others)) || (b.includes(words) && a.includes(others)),
  );

const REPORT = (
  fragment: string,
  whole: string,
  speaker = 'Mayor Tore Lindal',
) => `Lindal said the harbour had become “${fragment}” for the islands.

The ferry company did not answer questions on Monday.

Two boats had been taken out of service since the spring.

“${whole},” ${speaker} said.
`;

describe('a few words that an article quotes first and gives whole further down', () => {
  it('lead to the whole, from the same mouth', () => {
    const text = REPORT(
      'a locked door',
      'For the children of the outer skerries this pier is a locked door in every winter storm',
    );
    expect(findWithin(text, 'had become', 'this pier is a locked door')).toBeDefined();
  });

  it('do not lead to another speaker’s words', () => {
    const text = REPORT(
      'a locked door',
      'For the children of the outer skerries this pier is a locked door in every winter storm',
      'Teacher Anna Berg',
    );
    expect(findWithin(text, 'had become', 'this pier is a locked door')).toBeUndefined();
  });

  it('are no echo where the words stand apart', () => {
    const text = REPORT(
      'a locked door',
      'For the children a door that somebody locked is worse than none in every winter storm',
    );
    expect(findWithin(text, 'had become', 'somebody locked')).toBeUndefined();
  });
});
