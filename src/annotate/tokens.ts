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
    const kind = kindOf(match[0]);
    const { word, possessive } =
      kind === 'word'
        ? readWord(match[0], slice.slice(match.index + match[0].length, match.index + match[0].length + 2))
        : { word: match[0], possessive: false };
    const start = range.start + match.index;
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      kind,
      possessive,
      spaced: match.index === 0 || /\s/u.test(slice[match.index - 1] ?? ' '),
    });
    last = match.index + Math.max(match[0].length, word.length);
  }
  return tokens;
}

function kindOf(text: string): Token['kind'] {
  // Nearly all of a text is plain Latin letters: no need to ask for every script's.
  if (/^[A-Za-z]/.test(text)) return 'word';
  if (/^\p{L}/u.test(text)) return 'word';
  return /\p{N}/u.test(text) ? 'number' : 'mark';
}

/** A word without its possessive ending, with the last stop of an initialism; `behind`: the two characters after it. */
function readWord(text: string, behind: string): { readonly word: string; readonly possessive: boolean } {
  if (possessiveSuffix.test(text) && !contractedClauses.has(text.toLowerCase().replace('’', "'")))
    return { word: text.slice(0, -2), possessive: true };
  const possessive = /s$/iu.test(text) && /^[’'](?:[^\p{L}]|$)/u.test(behind);
  // "U.S" takes its last stop along; so does a single capital ("V.").
  const takesStop = behind.startsWith('.') && (initialism.test(text) || /^\p{Lu}$/u.test(text));
  return { word: takesStop ? `${text}.` : text, possessive };
}
