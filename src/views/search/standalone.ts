import type { Article } from '../../corpus/article.ts';
import type { Quote } from '../../corpus/quote.ts';
import { QUOTE_KINDS } from '../../vocabulary/quote-kinds.ts';
import { type SentencePlace, sentencesAt } from './sentence-places.ts';
import { runOf, type SentenceIndex, type Telling } from './telling.ts';

/** Quotes that are somebody's words; a term in marks is nobody's. */
export function isUtterance(quote: Quote): boolean {
  return QUOTE_KINDS[quote.kind].isUtterance;
}

/** Everything in an article that no passage carries: a sentence each, save that sentences which one quotation runs over stay together. */
export function standaloneTellings(
  index: SentenceIndex,
  article: Article,
  quotes: readonly Quote[],
  isCarried: (sentence: string) => boolean,
): readonly Telling[] {
  const places = index.placesById.get(article.id) ?? [];
  // A quotation's sentences, after its first, join the sentence before them.
  const joined = new Set<SentencePlace>();
  for (const quote of quotes.filter(isUtterance)) {
    for (const place of sentencesAt(places, quote.span).slice(1)) joined.add(place);
  }
  const runs: SentencePlace[][] = [];
  for (const place of places) {
    if (isCarried(place.sentence.id)) continue;
    const last = runs.at(-1)?.at(-1);
    const follows = last !== undefined && last.index + 1 === place.index && last.block === place.block;
    if (follows && joined.has(place)) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs.map((run) => runOf(index, article, run));
}
