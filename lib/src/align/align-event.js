import { proposeCandidates } from "./candidates/candidates.js";
import { measureWith } from "./candidates/similarity.js";
import { eventWeights } from "./candidates/weights.js";
import { crossArticleFeatures, sameArticleFeatures } from "./independent/features.js";
import { findQuoteFragments } from "./independent/quote-fragments.js";
import { pairQuotes } from "./independent/quote-pairs.js";
import { scoreCrossArticle, scoreSameArticle } from "./independent/score.js";
import { narrowToQuotes } from "./passages/narrow-to-quotes.js";
import { addTransitivePairs } from "./passages/transitive-pairs.js";
import { pairSentences } from "./sentence-pairs.js";
import { withoutDoubtfulNames } from "./units/doubtful-names.js";
import { quoteUnits, sentenceUnits } from "./units/unit.js";
/** Aligns the articles of one event: sentences in both regimes, quotes, and what follows from retellings. */
export function alignEvent(versions) {
    const articles = withoutDoubtfulNames(versions);
    const sentences = articles.map((article, index) => sentenceUnits(article, index));
    const quotes = articles.map((article, index) => quoteUnits(article, index, sentences[index] ?? []));
    const all = sentences.flat();
    const weights = eventWeights(all);
    const measure = measureWith(weights);
    const sentencePairs = pairSentences(articles, all, proposeCandidates(all, weights), weights, measure, findQuoteFragments(sentences, quotes));
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
function judgeWith(sizes, weights) {
    const measure = measureWith(weights);
    const judge = (a, b) => {
        const similarity = measure(a, b);
        return a.article === b.article
            ? scoreSameArticle(sameArticleFeatures(a, b, similarity, weights))
            : scoreCrossArticle(crossArticleFeatures(a, b, similarity, sizes, weights));
    };
    return { measure, judge };
}
