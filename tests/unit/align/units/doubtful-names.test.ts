import { describe, expect, it } from 'vitest';
import { withoutDoubtfulNames } from '../../../../src/align/units/doubtful-names.ts';
import type { AlignableArticle } from '../../../../src/align/units/unit.ts';

/** An article of one block of one sentence each, the given words of it read as names. */
function article(kind: 'headline' | 'paragraph', text: string, names: readonly string[]): AlignableArticle {
  const range = { start: 0, end: text.length };
  return {
    id: text,
    hash: text,
    file: 'a.txt',
    text,
    language: 'en',
    blocks: [{ id: 'b', kind, range, inside: null, sentences: [{ id: 's', range }] }],
    quotes: [],
    attributedStatements: [],
    names: names.map((name) => ({
      range: { start: text.indexOf(name), end: text.indexOf(name) + name.length },
      entity: `n-${name.toLowerCase()}`,
    })),
  };
}
const kept = (...articles: AlignableArticle[]) => withoutDoubtfulNames(articles).map(({ names }) => names.length);

describe('a name that only a capital speaks for', () => {
  it('is a word like others where a capital stands anyhow: at the head of a sentence, of a quotation, in a title', () => {
    expect(kept(article('paragraph', 'Dozens of people waited.', ['Dozens']))).toEqual([0]);
    expect(kept(article('paragraph', 'He said “Railways matter”.', ['Railways']))).toEqual([0]);
    expect(kept(article('headline', 'FERRY SOLD', ['FERRY', 'SOLD']))).toEqual([0]);
    expect(kept(article('headline', 'FERRY SOLD', ['FERRY SOLD']))).toEqual([0]);
    expect(kept(article('headline', 'Oslo Ferry sold by the museum', ['Oslo Ferry']))).toEqual([1]);
  });

  it('is a name where another place of the event proves it, or a verb of saying follows', () => {
    expect(
      kept(article('paragraph', 'Brexit hurt.', ['Brexit']), article('paragraph', 'After Brexit came.', ['Brexit'])),
    ).toEqual([1, 1]);
    expect(kept(article('paragraph', 'Lindal said so.', ['Lindal']))).toEqual([1]);
  });
});
