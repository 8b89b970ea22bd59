import type { AlignedPair } from './aligned.ts';
import { proposeCandidates } from './candidates.ts';
import { findEchoes } from './echoed-fragments.ts';
import { weighAcross, weighWithin } from './evidence.ts';
import { addImplied } from './implied-pairs.ts';
import { preferQuotes } from './prefer-quotes.ts';
import { withProvenNames } from './proven-names.ts';
import { pairQuotes } from './quote-pairs.ts';
import { scoreAcross, scoreWithin } from './score.ts';
import { pairSentences } from './sentence-pairs.ts';
import { measureWith, type Similarity } from './similarity.ts';
import { type AlignArticle, quoteUnits, sentenceUnits, type Unit } from './unit.ts';
import { eventWeights, type Weights } from './weights.ts';

/** What aligning one event finds. Units point into `articles` by index. */
export interface EventAlignment {
  readonly articles: readonly AlignArticle[];
  /** How many sentences each article has that are compared. */
  readonly sizes: readonly number[];
  /** Pairs held to be aligned, before they are joined into clusters. */
  readonly pairs: readonly AlignedPair[];
  readonly possible: readonly AlignedPair[];
  /** `"a b"` index pairs, `a < b`, of articles of which one retells the other. */
  readonly derivations: ReadonlySet<string>;
  readonly measure: (a: Unit, b: Unit) => Similarity;
  /** How likely two units are one utterance or fact by their words alone (0..1), for pairs that nobody proposed. */
  readonly judge: (a: Unit, b: Unit) => number;
}

/** Aligns the articles of one event: sentences in both regimes, quotes, and what follows from retellings. */
export function alignEvent(versions: readonly AlignArticle[]): EventAlignment {
  const articles = withProvenNames(versions);
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
    findEchoes(sentences, quotes),
  );
  const allQuotes = quotes.flat();
  const context = { articles, sentences, quotes, weights, measure };
  const quotePairs = pairQuotes(context, proposeCandidates(allQuotes, weights), allQuotes, sentencePairs.accepted);
  const preferred = preferQuotes([...sentencePairs.accepted, ...quotePairs], quotes);
  const sizes = sentences.map((units) => units.length);
  const { possible, derivations } = sentencePairs;
  return { articles, sizes, pairs: addImplied(preferred), possible, derivations, ...judgeWith(sizes, weights) };
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
      ? scoreWithin(weighWithin(a, b, similarity, weights))
      : scoreAcross(weighAcross(a, b, similarity, sizes, weights));
  };
  return { measure, judge };
}
