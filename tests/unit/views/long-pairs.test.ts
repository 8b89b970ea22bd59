import { describe, expect, it } from 'vitest';
import { viewPair } from '../../../src/views/pair/pair-view.ts';
import { type ArticleInShort, anEdition } from '../export/an-edition.ts';

const GROUPS = 90;
const numbers = Array.from({ length: GROUPS }, (_, i) => i + 1);
const sentence = (n: number, by: string): string =>
  `Sentence number ${n} of a long account of the harbour inquiry, as the paper that is called ${by} told it to its readers on the day.`;
const anArticle = (id: string, order: readonly number[]): ArticleInShort => ({
  id,
  original: null,
  paragraphs: order.map((n) => [sentence(n, id)]),
});
/** A long pair whose second version tells its first passage last. */
const edition = anEdition({
  articles: [anArticle('a', numbers), anArticle('b', [...numbers.slice(1), 1])],
  passages: numbers.map((n) => ({
    id: `p${n}`,
    members: ['a', 'b'].map((article) => ({ id: `m${n}-${article}`, article, words: sentence(n, article) })),
  })),
});
const [event] = edition.events;
const viewOf = (page: number) => (event === undefined ? null : viewPair(edition, event, 'a', 'b', page));
const count = viewOf(1)?.pages.length ?? 0;
const views = Array.from({ length: count }, (_, i) => viewOf(i + 1)).flatMap((view) => view ?? []);

describe('a pair that is too long for one page', () => {
  it('goes on at further pages, each of them about as long', () => {
    expect(count).toBeGreaterThan(1);
    const lengths = views.map((view) => view.sides.flatMap((side) => side.cells).length);
    expect(Math.max(...lengths)).toBeLessThan(GROUPS);
    expect(viewOf(count + 1)).toBeNull();
  });

  it('shows each passage on just one of them, and each sentence of both versions once', () => {
    expect(views.flatMap((view) => view.rungs.map((rung) => rung.number))).toEqual(numbers);
    for (const side of [0, 1] as const) {
      const ids = views.flatMap((view) =>
        view.sides[side].cells.flatMap((cell) =>
          cell.chunks.flatMap((chunk) => chunk.pieces.flatMap((piece) => piece.sentences.map(({ id }) => id))),
        ),
      );
      expect(ids).toHaveLength(GROUPS);
      expect(new Set(ids).size).toBe(GROUPS);
    }
  });

  it('leads from what stands elsewhere to the page that its counterpart is on', () => {
    const moved = views
      .at(-1)
      ?.sides[1].cells.flatMap((cell) => cell.chunks)
      .filter((chunk) => chunk.isMoved);
    expect(moved?.map((chunk) => chunk.counterpart?.split('#')[0])).toEqual([views[0]?.head.path]);
  });
});
