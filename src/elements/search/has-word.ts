/** Letters and figures only, without diacritics, lower case: enough to see whether one word may have been found by another. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .toLowerCase();
}

/**
 * Whether a text has a word that the index may have taken for `word`: one that begins alike, for it cuts endings off. Pagefind leaves a word
 * that no text has out of a search and says nothing of it; the page shall not say that a place has all the words when it has not.
 */
export function mayHave(text: string, word: string): boolean {
  const asked = fold(word);
  if (asked.length < 3) return true;
  // Endings are at most two fifths of a word that has one.
  const beginning = asked.slice(0, Math.max(3, Math.ceil(asked.length * 0.6)));
  const parts = [...fold(text).split(/\s+/u), ...fold(text.replace(/[^\p{L}\p{N}]+/gu, ' ')).split(' ')];
  return parts.some((part) => part.startsWith(beginning) || part.includes(asked));
}
