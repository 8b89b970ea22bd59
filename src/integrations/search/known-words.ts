import type { SearchRecord } from './search-record.ts';

/** Four letters and more: a shorter word is one letter from too many others. */
const WORD = /\p{L}[\p{L}\p{M}]{3,}/gu;

/** Words that are kept at most, the most frequent: about 60 kB when compressed, and few corpora have more. */
const MOST = 20_000;

/** The words of records and the names beside them, each once and as it is mostly written, in the order of their letters: what a mistyped word may have meant. */
export function knownWords(records: readonly SearchRecord[]): readonly string[] {
  // Counted as they stand between spaces first: that is quick, and far fewer are left to be looked at.
  const tokens = new Map<string, number>();
  for (const { content, meta } of records) {
    for (const token of `${content} ${meta.also ?? ''}`.split(' ')) tokens.set(token, (tokens.get(token) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [token, count] of tokens) {
    for (const word of token.match(WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const forms = new Map<string, string>();
  for (const [word] of [...counts].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))) {
    const key = word.toLowerCase();
    if (!forms.has(key)) forms.set(key, word);
    if (forms.size === MOST) break;
  }
  return [...forms.values()].sort();
}
