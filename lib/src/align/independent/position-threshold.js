import { THRESHOLDS } from "../thresholds.js";
import { compareSources } from "./features.js";
/**
 * What a pair of sentences of two articles must score for where they stand (0..1; 0 where their place asks nothing). Only a headline and a first
 * sentence tell the main fact of the news by their place: beside a second sentence, words must speak too. Far from the head stand background and
 * comment, where sentences on one topic share words, and more is asked unless somebody's telling joins them.
 */
export function minScoreByPosition(a, b, cosine) {
    if (a.article === b.article)
        return 0;
    const farther = Math.max(a.order, b.order);
    if (Math.min(a.order, b.order) <= 1 && farther === 2 && cosine < THRESHOLDS.secondSentence)
        return THRESHOLDS.acceptOneWord;
    const isBackground = Math.max(1, a.order) * Math.max(1, b.order) > BACKGROUND;
    return isBackground && compareSources(a, b) <= 0 ? THRESHOLDS.acceptBackground : 0;
}
/** The product of two places in their articles from which on neither opens its article. */
const BACKGROUND = 4;
