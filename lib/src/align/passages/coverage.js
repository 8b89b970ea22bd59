import { overlapping } from "../units/overlapping.js";
/** An aligned part must hold this share of a sentence (by length) for the sentence to have a counterpart; a shorter one makes it possible. */
const SHARE_OF_SENTENCE = 0.4;
/** Which sentences have a counterpart in each other article, which a possible one. */
export function coverSentences(alignment, clusters) {
    const states = new Map();
    const mark = (unit, other, isSure) => {
        if (unit.article === other.article)
            return;
        const otherId = alignment.articles[other.article].id;
        for (const { id, share } of sentencesOf(alignment.articles[unit.article], unit)) {
            const known = states.get(id) ?? new Map();
            if (isSure && share >= SHARE_OF_SENTENCE)
                known.set(otherId, 'counterpart');
            else if (!known.has(otherId))
                known.set(otherId, 'possible');
            states.set(id, known);
        }
    };
    const markBoth = ({ a, b }, isSure) => {
        mark(a, b, isSure);
        mark(b, a, isSure);
    };
    for (const cluster of clusters)
        for (const pair of cluster.pairs)
            markBoth(pair, true);
    for (const pair of alignment.possible)
        markBoth(pair, false);
    return states;
}
/** The sentences that a unit shares text with, and what share of each it holds (0..1, by length). */
function sentencesOf(article, { range }) {
    return overlapping(article.blocks, range)
        .flatMap((block) => overlapping(block.sentences, range))
        .map((sentence) => {
        const shared = Math.min(sentence.range.end, range.end) - Math.max(sentence.range.start, range.start);
        return { id: sentence.id, share: shared / Math.max(1, sentence.range.end - sentence.range.start) };
    })
        .filter(({ share }) => share > 0);
}
