import { keysOf } from './keys.ts';

/** What each stage needs to know of a kind of quotation. */
export interface QuoteKindFacts {
  /** Whether the words are somebody's. */
  readonly isUtterance: boolean;
  /** Whether quotation marks stand around them. */
  readonly isMarked: boolean;
}

/** The kinds of quoted words: a clause or more; a phrase; a term in marks, which nobody utters; speech whose marks were lost. */
export const QUOTE_KINDS = {
  direct: { isUtterance: true, isMarked: true },
  fragment: { isUtterance: true, isMarked: true },
  term: { isUtterance: false, isMarked: true },
  unmarked: { isUtterance: true, isMarked: false },
} as const satisfies Readonly<Record<string, QuoteKindFacts>>;

/** See {@link QUOTE_KINDS}. */
export type QuoteKind = keyof typeof QUOTE_KINDS;

/** The names of {@link QUOTE_KINDS}. */
export const QUOTE_KIND_NAMES = keysOf(QUOTE_KINDS);
