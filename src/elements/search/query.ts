/** What a reader asked for: exact phrases, and words that may stand anywhere. */
export interface Query {
  readonly phrases: readonly string[];
  readonly words: readonly string[];
}

const OPENING = /[“„«‹‟]/gu;
const CLOSING = /[”»›]/gu;

/**
 * A query as typed or pasted. Phrases stand in marks of any kind: "…", “…”, „…“, «…», ‹…›, ‘…’; a mark that is never closed is no phrase.
 * Apostrophes are straightened; a phrase of one word is a word.
 */
export function readQuery(typed: string): Query {
  // „…“ closes with the mark that English opens with: straight marks for all of them make the pairs plain.
  const straight = typed
    .normalize('NFC')
    .replace(OPENING, '"')
    .replace(CLOSING, '"')
    .replace(/(^|\s)[‘‚](?=\S)([^‘’]*)’(?=\s|$|[.,;:!?])/gu, '$1"$2"')
    .replace(/^\s*'([^']+)'\s*$/u, '"$1"')
    .replace(/[‘’‚ʼ]/gu, "'");
  const parts = straight.split('"');
  // An odd part stands inside marks, unless it is the last one and nothing closes it.
  const isPhrase = (at: number): boolean => at % 2 === 1 && at < parts.length - 1;
  const phrases: string[] = [];
  const words: string[] = [];
  parts.forEach((part, at) => {
    const own = wordsIn(part);
    if (isPhrase(at) && own.length > 1) phrases.push(own.join(' '));
    else words.push(...own);
  });
  return { phrases, words: [...new Set(words)] };
}

// The index has amounts without their currency.
function wordsIn(text: string): readonly string[] {
  return text
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => word.replace(/^\p{Sc}(?=\p{N})/u, ''));
}

/** Whether there is nothing to look for. */
export function isBlank({ phrases, words }: Query): boolean {
  return phrases.length === 0 && words.length === 0;
}

/** A word of a query without the marks around it, and without the English genitive. */
export function bare(word: string): string {
  // bounded: one word of what a reader typed
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/u, '');
}
