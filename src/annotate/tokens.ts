import type { Range } from '../corpus/span.ts';
import { contractedClauses } from './tables/function-words.ts';

/** One word, number or mark of a text. `lower` has straight apostrophes; `possessive` is true where 's or a bare apostrophe after s was cut off. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly possessive: boolean;
  /** True where white space or the range's start stands before it. */
  readonly spaced: boolean;
}

// A word keeps inner hyphens, apostrophes and stops (U.S., O'Brien, Ph.D), so that names and initialisms stay whole.
const pattern = /\p{N}[\p{N}.,]*\p{N}|\p{N}|[\p{L}\p{M}]+(?:[’'.\-‐‑&][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const initialism = /^(?:\p{L}\.)+\p{L}$/u;
const possessiveSuffix = /[’']s$/iu;

/** The tokens of a range of a text, in order. */
export function tokenize(text: string, range: Range): readonly Token[] {
  const slice = text.slice(range.start, range.end);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of slice.matchAll(pattern)) {
    if (match.index < last) continue;
    let word = match[0];
    let possessive = false;
    let taken = word.length;
    const first = word.codePointAt(0) ?? 0;
    const letter = /\p{L}/u.test(String.fromCodePoint(first));
    if (letter) {
      if (possessiveSuffix.test(word) && !contractedClauses.has(word.toLowerCase().replace('’', "'"))) {
        word = word.slice(0, -2);
        possessive = true;
      } else if (
        /s$/iu.test(word) &&
        /^[’'][^\p{L}]/u.test(slice.slice(match.index + word.length, match.index + word.length + 2))
      )
        possessive = true;
      // "U.S" takes its last stop along; so does a single capital ("V.").
      if (slice[match.index + word.length] === '.' && (initialism.test(word) || /^\p{Lu}$/u.test(word))) {
        word += '.';
        taken = Math.max(taken, word.length);
      }
    }
    const start = range.start + match.index;
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      kind: letter ? 'word' : /\p{N}/u.test(word) ? 'number' : 'mark',
      possessive,
      spaced: match.index === 0 || /\s/u.test(slice[match.index - 1] ?? ' '),
    });
    last = match.index + taken;
  }
  return tokens;
}
