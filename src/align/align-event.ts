import { proposeCandidates } from './candidates/candidates.ts';
import { measureWith, type Similarity } from './candidates/similarity.ts';
import { eventWeights, type Weights } from './candidates/weights.ts';
import { crossArticleFeatures, sameArticleFeatures } from './independent/features.ts';
import { findQuoteFragments } from './independent/quote-fragments.ts';
import { pairQuotes } from './independent/quote-pairs.ts';
import { scoreCrossArticle, scoreSameArticle } from './independent/score.ts';
import { narrowToQuotes } from './passages/narrow-to-quotes.ts';
import { addTransitivePairs } from './passages/transitive-pairs.ts';
import { pairSentences } from './sentence-pairs.ts';
import { withoutDoubtfulNames } from './units/doubtful-names.ts';
import type { ScoredPair } from './units/scored-pair.ts';
import { type AlignableArticle, quoteUnits, sentenceUnits, type Unit } from './units/unit.ts';

/** What aligning one event finds. Units point into `articles` by index. */
export interface EventAlignment {
  readonly articles: readonly AlignableArticle[];
  /** How many sentences each article has that are compared. */
  readonly sizes: readonly number[];
  /** Pairs held to be aligned, before they are joined into clusters. */
  readonly pairs: readonly ScoredPair[];
  readonly possible: readonly ScoredPair[];
  /** `"a b"` index pairs, `a < b`, of articles of which one retells the other. */
  readonly derivations: ReadonlySet<string>;
  readonly measure: (a: Unit, b: Unit) => Similarity;
  /** How likely two units are one utterance or fact by their words alone (0..1), for pairs that nobody proposed. */
  readonly judge: (a: Unit, b: Unit) => number;
}

/** Aligns the articles of one event: sentences in both regimes, quotes, and what follows from retellings. */
export function alignEvent(versions: readonly AlignableArticle[]): EventAlignment {
  const articles = withoutDoubtfulNames(versions);
  const sentences = articles.map((article, index) => sentenceUnits(article, index));
  const quotes = articles.map((article, index) => quoteUnits(article, index, sentences[index] ?? []));
  const all = sentences.flat();
  const weights = eventWeights(all);
  const measure = measureWith(weights);
  const sentencePairs = pairSentences(
    articles,
    all,
    proposeCandidates(all, weights),
    weights,
    measure,
    findQuoteFragments(sentences, quotes),
  );
  const allQuotes = quotes.flat();
  const context = { articles, sentences, quotes, weights, measure };
  const quotePairs = pairQuotes(context, proposeCandidates(allQuotes, weights), allQuotes, sentencePairs.accepted);
  const preferred = narrowToQuotes([...sentencePairs.accepted, ...quotePairs], quotes);
  const sizes = sentences.map((units) => units.length);
  const { possible, derivations } = sentencePairs;
  return { articles, sizes, pairs: addTransitivePairs(preferred), possible, derivations, ...judgeWith(sizes, weights) };
}

/**
 * Measure and judge of an event's pairs. In a function of its own, for its closures live until every event is aligned: beside them neither
 * the sentences that no pair has nor the vectors that were measured so far may stay.
 */
function judgeWith(sizes: readonly number[], weights: Weights): Pick<EventAlignment, 'measure' | 'judge'> {
  const measure = measureWith(weights);
  const judge = (a: Unit, b: Unit): number => {
    const similarity = measure(a, b);
    return a.article === b.article
      ? scoreSameArticle(sameArticleFeatures(a, b, similarity, weights))
      : scoreCrossArticle(crossArticleFeatures(a, b, similarity, sizes, weights));
  };
  return { measure, judge };
}
