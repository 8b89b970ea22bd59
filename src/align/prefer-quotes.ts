import { type AlignedPair, placeOf } from './aligned.ts';
import { isNested } from './cluster.ts';
import type { Unit } from './unit.ts';

/** A quote that holds at least this share of its sentence's words stands for it. */
const MOST_OF_SENTENCE = 0.5;

/**
 * Where a sentence is little more than its quotation, the quotation is what is said: a pair of independent texts' sentences whose quotes are
 * aligned too gives way to the quote pair, and so does the pair of a quote and the sentence that its partner stands in. A sentence that is a
 * quotation from end to end is that quote.
 */
export function preferQuotes(pairs: readonly AlignedPair[], quotes: readonly (readonly Unit[])[]): AlignedPair[] {
  const lifted = pairs.map((pair) => ({ ...pair, a: wholeQuote(pair.a, quotes), b: wholeQuote(pair.b, quotes) }));
  const quotePairs = lifted.filter((pair) => pair.a.kind === 'quote' && pair.b.kind === 'quote');
  const byArticles = Map.groupBy(quotePairs, articlesOf);
  return lifted.filter((pair) => {
    if (pair.by === 'sequence' || (pair.a.kind === 'quote' && pair.b.kind === 'quote')) return true;
    return !(byArticles.get(articlesOf(pair)) ?? []).some((quotePair) => standsForPair(quotePair, pair));
  });
}

function wholeQuote(unit: Unit, quotes: readonly (readonly Unit[])[]): Unit {
  if (unit.kind === 'quote') return unit;
  const words = wordCount(unit);
  return quotes[unit.article]?.find((quote) => isNested(quote, unit) && wordCount(quote) === words) ?? unit;
}

function standsForPair(quotePair: AlignedPair, pair: AlignedPair): boolean {
  return (
    (standsFor(quotePair.a, pair.a) && standsFor(quotePair.b, pair.b)) ||
    (standsFor(quotePair.b, pair.a) && standsFor(quotePair.a, pair.b))
  );
}

function standsFor(quote: Unit, unit: Unit): boolean {
  if (unit.kind === 'quote') return placeOf(quote) === placeOf(unit);
  return isNested(quote, unit) && wordCount(quote) >= wordCount(unit) * MOST_OF_SENTENCE;
}

function articlesOf({ a, b }: AlignedPair): string {
  return a.article < b.article ? `${a.article} ${b.article}` : `${b.article} ${a.article}`;
}

function wordCount(unit: Unit): number {
  return unit.tokens.filter((token) => token.isWord).length;
}
