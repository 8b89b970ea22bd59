import type { Range } from '../corpus/span.ts';
import { contractedClauses } from '../languages/en/function-words.ts';
import { BLANK, kindOfCharacter } from './characters.ts';

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

/** What a run of characters is wherever it stands. A text says most of its words more than once. */
interface Form {
  readonly kind: Token['kind'];
  readonly lower: string;
  /** The word without "'s" where it ends so, else null. */
  readonly owner: Form | null;
  readonly text: string;
  /** Whether it ends in s, which a bare apostrophe may follow. */
  readonly endsInS: boolean;
  /** Whether it takes a stop behind it along. */
  readonly takesStop: boolean;
}

const forms = new Map<string, Form>();
const mostForms = 200_000;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const kind = kindOf(text);
  const isWord = kind === 'word';
  const lower = lowerOf(text);
  const form = {
    kind,
    text,
    lower,
    owner: isWord && possessiveSuffix.test(text) && !contractedClauses.has(lower) ? formOf(text.slice(0, -2)) : null,
    endsInS: isWord && /s$/iu.test(text),
    // "U.S" takes its last stop along; so does a single capital ("V.").
    takesStop: isWord && (initialism.test(text) || /^\p{Lu}$/u.test(text)),
  };
  if (forms.size > mostForms) forms.clear();
  forms.set(text, form);
  return form;
}

function lowerOf(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** The tokens of a range of a text, in order. */
export function tokenize(text: string, range: Range): readonly Token[] {
  const slice = text.slice(range.start, range.end);
  const tokens: Token[] = [];
  // Everything but white space is some token's: where one does not begin at the other's end, white space stands between.
  let end = -1;
  let last = 0;
  // A list of all matches would be as large as the tokens themselves: only where each ends is asked for.
  pattern.lastIndex = 0;
  for (let at = firstInk(slice, 0); pattern.test(slice); at = firstInk(slice, end)) {
    const spaced = at > end;
    end = pattern.lastIndex;
    if (at < last) continue;
    const form = formOf(slice.slice(at, end));
    const { kind, text, lower } = form.owner ?? form;
    const start = range.start + at;
    const takesStop = form.takesStop && slice[end] === '.';
    const possessive = form.owner !== null || (form.endsInS && isBareApostrophe(slice, end));
    tokens.push({
      start,
      end: start + text.length + (takesStop ? 1 : 0),
      text: takesStop ? `${text}.` : text,
      lower: takesStop ? `${lower}.` : lower,
      kind,
      possessive,
      spaced,
    });
    last = takesStop ? end + 1 : end;
  }
  return tokens;
}

function firstInk(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindOfCharacter(text.charCodeAt(at)) === BLANK) at++;
  return at;
}

/** Whether an apostrophe stands at a place with no letter behind it. */
function isBareApostrophe(text: string, at: number): boolean {
  const sign = text[at];
  return (sign === '’' || sign === "'") && /^(?:[^\p{L}]|$)/u.test(text.slice(at + 1, at + 2));
}

function kindOf(text: string): Token['kind'] {
  // Nearly all of a text is plain Latin letters: no need to ask for every script's.
  if (/^[A-Za-z]/.test(text)) return 'word';
  if (/^\p{L}/u.test(text)) return 'word';
  return /\p{N}/u.test(text) ? 'number' : 'mark';
}
