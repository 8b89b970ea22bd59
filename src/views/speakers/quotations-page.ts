import { compareText } from '../../text/order.ts';
import { oncePer } from '../once.ts';
import { routes } from '../routes.ts';
import { searchHits } from '../search/hits.ts';
import { shorten } from '../shorten.ts';
import { inWeighedPages, pageAddresses } from '../weighed-pages.ts';
import { costOfEntry, isSpoken, toEntry, type UtteranceEntry } from './entries.ts';

/** The index of quotations under one letter, by their first words. */
export interface QuotationsLetter {
  /** `a` to `z`, or `other`: figures and other scripts. */
  readonly letter: string;
  readonly total: number;
  readonly addresses: readonly string[];
  readonly pages: readonly (readonly UtteranceEntry[])[];
  /** The first words of each page, as guide words head the pages of a dictionary. */
  readonly guides: readonly string[];
}

/** UTF-16 units of a guide word or two. */
const GUIDE = 24;

/** All utterances by the first words that are quoted in them, letter by letter. */
export const quotationLetters = oncePer((edition): readonly QuotationsLetter[] => {
  const entries = searchHits(edition)
    .filter(isSpoken)
    .map((hit) => ({ entry: toEntry(hit), key: firstWords(hit.versions[0]?.text ?? '') }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.entry.url, b.entry.url));
  const letters = Map.groupBy(entries, ({ key }) => (/^[a-z]/u.test(key) ? key.charAt(0) : 'other'));
  return [...letters]
    .map(([letter, own]) => {
      const cut = inWeighedPages(own, ({ entry }) => costOfEntry(entry));
      return {
        ...{ letter, total: own.length, addresses: pageAddresses(cut.length, (n) => routes.quotations(letter, n)) },
        pages: cut.map((page) => page.map(({ entry }) => entry)),
        guides: cut.map(([first]) => shorten(first?.key ?? '', GUIDE)),
      };
    })
    .sort((a, b) => Number(a.letter === 'other') - Number(b.letter === 'other'));
});

// Where words are quoted inside a sentence, the quotation is what is remembered and not the words that lead to it.
function firstWords(text: string): string {
  const quoted = /["“«„]\s*([\p{L}\p{N}][^"”»“]*)/u.exec(text)?.[1] ?? text;
  const folded = quoted.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/^[^\p{L}\p{N}]+/u, '');
}
