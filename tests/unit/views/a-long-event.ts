import { type ArticleInShort, anEdition } from '../export/an-edition.ts';

const sentence = (n: number, by: string): string =>
  `Sentence number ${n} of a long account of the harbour inquiry, as the paper that is called ${by} told it to its readers on the day.`;

/** An article of one sentence a paragraph, by the numbers of what it tells. */
export const tellInOrder = (id: string, order: readonly number[]): ArticleInShort => ({
  id,
  original: null,
  paragraphs: order.map((n) => [sentence(n, id)]),
});

/** An edition of one event that two versions tell in so many passages; the second tells the first passage last. */
export function aLongEvent(groups: number) {
  const numbers = Array.from({ length: groups }, (_, i) => i + 1);
  return anEdition({
    articles: [tellInOrder('a', numbers), tellInOrder('b', [...numbers.slice(1), 1])],
    passages: numbers.map((n) => ({
      id: `p${n}`,
      members: ['a', 'b'].map((article) => ({ id: `m${n}-${article}`, article, words: sentence(n, article) })),
    })),
  });
}
