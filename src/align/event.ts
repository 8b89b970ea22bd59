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
import { eventWeights } from './weights.ts';

/** What aligning one event finds. Units point into `articles` by index. */
export interface EventAlignment {
  readonly articles: readonly AlignArticle[];
  readonly sentences: readonly (readonly Unit[])[];
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
  // What was measured so far is let go: of all the vectors only those of pairs are asked for again.
  const measureAgain = measureWith(weights);
  const sizes = sentences.map((units) => units.length);
  const judge = (a: Unit, b: Unit): number => {
    const similarity = measureAgain(a, b);
    return a.article === b.article
      ? scoreWithin(weighWithin(a, b, similarity, similarity.cosine, weights))
      : scoreAcross(weighAcross(a, b, similarity, sizes, weights));
  };
  const { possible, derivations } = sentencePairs;
  return { articles, sentences, pairs: addImplied(preferred), possible, derivations, measure: measureAgain, judge };
}
