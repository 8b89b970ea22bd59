/** Fewer sentences than this say little about how common a word is; the count is taken as at least this. */
const LEAST_SENTENCES = 30;
/**
 * Inverse sentence frequency inside the event (Spärck Jones 1972), not in the corpus: what all its versions speak of tells nothing about
 * which sentences correspond, and another event's articles must not change this one's alignments. Tried and set aside: frequencies of
 * general English (SUBTLEX), which lowered average precision on ECB+ and would make renamed names weigh differently.
 */
export function eventWeights(sentences) {
    const counts = new Map();
    for (const unit of sentences)
        for (const stem of unit.terms.keys())
            counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const size = Math.max(sentences.length, LEAST_SENTENCES);
    const countOf = (stem) => counts.get(stem) ?? 0;
    // Asked for millions of times, of few counts.
    const weights = [];
    const weightOf = (stem) => {
        const count = countOf(stem);
        const weight = weights[count] ?? Math.log((size + 1) / (count + 0.5));
        weights[count] = weight;
        return weight;
    };
    return { size, countOf, weightOf };
}
