// A query with words that no text has -> queries with words that are spelt nearly so and that some text has.
import { fold, mayHave } from './has-word.ts';
import { bare, type Query } from './query.ts';
import { respell } from './spelling.ts';

/** Queries that are offered at most. */
const MOST = 3;

/** Letters that a word may be off by: a long one is known by the rest of it. */
function allowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * What may have been meant by what was typed, the nearest first; nothing where each word, or one that begins so, is among the words known, for
 * then it is not its spelling that finds nothing.
 */
export function speltAlike(typed: string, { phrases, words }: Query, known: readonly string[]): readonly string[] {
  const text = known.join(' ');
  const asked = [...new Set([...words, ...phrases.flatMap((phrase) => phrase.split(' '))].map(bare))];
  const strange = asked.filter((word) => ![word, ...respell(word)].some((form) => mayHave(text, form)));
  const near = strange
    .map((word) => ({ word, others: nearWords(word, known) }))
    .filter(({ others }) => others.length > 0);
  if (near.length === 0) return [];
  const queries = Array.from({ length: MOST }, (_, at) =>
    near.reduce((query, { word, others }) => query.replace(word, () => others[at] ?? others[0] ?? word), typed),
  );
  return [...new Set(queries)].filter((query) => query !== typed);
}

/** The known words that are nearest to one, the nearest first and those with its first letter before others: the first letter is seldom mistyped. */
export function nearWords(word: string, known: readonly string[]): readonly string[] {
  const asked = fold(word);
  const most = allowed(asked);
  if (most === 0) return [];
  return known
    .flatMap((other) => {
      // Folding takes the time here: what is much longer or shorter is left out before.
      if (Math.abs(other.length - word.length) > most + 1) return [];
      const folded = fold(other);
      const far = distance(asked, folded, most);
      return far > most ? [] : [{ other, far: far + (folded[0] === asked[0] ? 0 : 0.5) }];
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ other }) => other);
}

/**
 * How many letters one word is from another: changed, missing, added, or exchanged with the next (the restricted distance of F. J. Damerau, 1964);
 * more than `most` where it is more.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const step = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + step);
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isExchanged) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
