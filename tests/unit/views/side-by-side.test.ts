import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition.ts';
import { planEvent } from '../../../src/views/event-plan.ts';
import { viewEvent } from '../../../src/views/event-view.ts';
import { heaviestRisingRun } from '../../../src/views/heaviest-run.ts';
import { viewPair } from '../../../src/views/pair/pair-view.ts';
import { flattenSegments } from '../../../src/views/segments.ts';
import { type ArticleInShort, anEdition, type PassageInShort } from '../export/an-edition.ts';

const sentence = (n: number, by = ''): string => `Sentence number ${n} of the common text${by}.`;
const anArticle = (id: string, numbers: readonly number[], original: string | null = null): ArticleInShort => ({
  id,
  original,
  paragraphs: numbers.map((n) => [sentence(n, ` by ${id}`)]),
});
const aPassage = (n: number, articles: readonly string[]): PassageInShort => ({
  id: `p${n}`,
  members: articles.map((article) => ({ id: `m${n}-${article}`, article, words: sentence(n, ` by ${article}`) })),
});
const theEvent = (edition: Edition) => {
  const [event] = edition.events;
  if (event === undefined) throw new Error('the edition has no event');
  return event;
};

/** Two versions with the same sentences, the second in an order of its own. */
const reordered = (order: readonly number[]): Edition =>
  anEdition({
    articles: [anArticle('a', [1, 2, 3, 4]), anArticle('b', order)],
    passages: [1, 2, 3, 4].map((n) => aPassage(n, ['a', 'b'])),
  });

const wordsOf = (view: ReturnType<typeof viewEvent>, article: string): string[] =>
  view.parallel.columns
    .filter((column) => column.witness.article === article)
    .flatMap((column) => column.cells.flatMap((cell) => cell.chunks.flatMap((chunk) => chunk.pieces)))
    .flatMap((piece) => piece.sentences.map((s) => s.stretches.map((stretch) => stretch.text).join('')));

describe('the versions side by side', () => {
  it('keep every version in its own order, whatever the order of the spine', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }), (order) => {
        const edition = reordered(order);
        const expected = order.map((n) => sentence(n, ' by b'));
        expect(wordsOf(viewEvent(edition, theEvent(edition)), 'b')).toEqual(expected);
        expect(wordsOf(viewEvent(edition, theEvent(edition), 'b'), 'b')).toEqual(expected);
      }),
    );
  });

  it('put a passage level in the same row of every version that tells it', () => {
    const edition = reordered([1, 2, 3, 4]);
    const rows = viewEvent(edition, theEvent(edition)).parallel.columns.map((column) =>
      column.cells.filter((cell) => cell.isLevel).map((cell) => cell.rowClass),
    );
    expect(rows[0]).toHaveLength(4);
    expect(rows[1]).toEqual(rows[0]);
  });

  it('leave a moved passage where its outlet put it and say where its counterpart stands', () => {
    const edition = reordered([4, 1, 2, 3]);
    const second = viewEvent(edition, theEvent(edition)).parallel.columns[1];
    const moved = second?.cells.flatMap((cell) => cell.chunks).filter((chunk) => chunk.isMoved);
    expect(moved?.map((chunk) => [chunk.number, chunk.also[0]?.href])).toEqual([[4, '#s-a-3-0']]);
  });

  it('number passages along the spine, and what one version alone tells twice after them', () => {
    const edition = anEdition({
      articles: [anArticle('a', [1, 2, 3]), anArticle('b', [3, 2])],
      passages: [
        {
          id: 'twice',
          members: [
            { id: 'x', article: 'a', words: sentence(1, ' by a') },
            { id: 'y', article: 'a', words: 'common text by a' },
          ],
        },
        aPassage(2, ['a', 'b']),
        aPassage(3, ['a', 'b']),
      ],
    });
    expect(planEvent(edition, theEvent(edition)).groups.map((g) => [g.number, g.id])).toEqual([
      [1, 'p2'],
      [2, 'p3'],
      [3, 'twice'],
    ]);
  });

  it('take the version with the most counterparts as the spine, and of equals the original', () => {
    const edition = anEdition({
      articles: [anArticle('copy', [1, 2], 'A'), anArticle('own', [1, 2]), anArticle('third', [1])],
      passages: [aPassage(1, ['copy', 'own', 'third']), aPassage(2, ['copy', 'own'])],
    });
    expect(planEvent(edition, theEvent(edition)).spine).toBe('own');
  });

  it('say for which passages a version has no counterpart', () => {
    const edition = anEdition({
      // A third version, so that what `b` lacks is shared all the same.
      articles: [anArticle('a', [1, 2, 3, 4]), anArticle('b', [1, 4]), anArticle('c', [2, 3])],
      passages: [aPassage(1, ['a', 'b']), aPassage(4, ['a', 'b']), aPassage(2, ['a', 'c']), aPassage(3, ['a', 'c'])],
    });
    const silences = viewEvent(edition, theEvent(edition)).parallel.columns[1]?.cells.flatMap(
      (cell) => cell.silence?.text ?? [],
    );
    expect(silences).toEqual(['For 2 and 3 no counterpart was found in B.']);
  });

  it('show every shared passage of a pair once as a rung', () => {
    const edition = reordered([1, 2, 3, 4]);
    expect(viewPair(edition, theEvent(edition), 'b', 'a')?.rungs.map((rung) => rung.number)).toEqual([1, 2, 3, 4]);
  });
});

describe('the heaviest rising run', () => {
  it('is never lighter than any other rising run', () => {
    const item = fc.record({ place: fc.nat(8), weight: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 9 }), (items) => {
        const run = heaviestRisingRun(items);
        const weight = (indexes: readonly number[]) => indexes.reduce((sum, i) => sum + (items[i]?.weight ?? 0), 0);
        const rises = (indexes: readonly number[]) =>
          indexes.every((i, at) => at === 0 || (items[i]?.place ?? 0) > (items[indexes[at - 1] ?? 0]?.place ?? 0));
        expect(rises(run)).toBe(true);
        for (let set = 0; set < 2 ** items.length; set++) {
          const indexes = items.flatMap((_, i) => ((set >> i) & 1 ? [i] : []));
          if (rises(indexes)) expect(weight(run)).toBeGreaterThanOrEqual(weight(indexes));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('segments', () => {
  it('give the text back, whatever marks overlap', () => {
    const mark = fc
      .tuple(fc.nat(12), fc.nat(12))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), mark: 'm' }));
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const segments = flattenSegments('abcdefghijkl', marks);
        expect(segments.map((s) => s.text).join('')).toBe('abcdefghijkl');
      }),
    );
  });
});
