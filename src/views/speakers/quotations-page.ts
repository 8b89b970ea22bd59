import type { Edition } from '../../corpus/edition-record.ts';
import { searchHits } from '../search/hits.ts';
import { isSpoken, toEntry, type UtteranceEntry } from './entries.ts';

/** The index of quotations under one letter, by their first words. */
export interface QuotationsLetter {
  /** `a` to `z`, or `other`: figures and other scripts. */
  readonly letter: string;
  readonly entries: readonly UtteranceEntry[];
}

const found = new WeakMap<Edition, readonly QuotationsLetter[]>();

/** All utterances by the first words that are quoted in them, letter by letter. */
export function quotationLetters(edition: Edition): readonly QuotationsLetter[] {
  const letters = found.get(edition) ?? findLetters(edition);
  found.set(edition, letters);
  return letters;
}

function findLetters(edition: Edition): readonly QuotationsLetter[] {
  const entries = searchHits(edition)
    .filter(isSpoken)
    .map((hit) => ({ entry: toEntry(hit), key: firstWords(hit.versions[0]?.text ?? '') }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.entry.url, b.entry.url));
  const letters = Map.groupBy(entries, ({ key }) => (/^[a-z]/u.test(key) ? key.charAt(0) : 'other'));
  return [...letters].map(([letter, own]) => ({ letter, entries: own.map(({ entry }) => entry) }));
}

// Where words are quoted inside a sentence, the quotation is what is remembered and not the words that lead to it.
function firstWords(text: string): string {
  const quoted = /["“«„]\s*([\p{L}\p{N}][^"”»“]*)/u.exec(text)?.[1] ?? text;
  const folded = quoted.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/^[^\p{L}\p{N}]+/u, '');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
