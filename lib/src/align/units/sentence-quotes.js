import { QUOTE_KINDS } from "../../vocabulary/quote-kinds.js";
import { overlapping } from "./overlapping.js";
import { joinUnits } from "./unit.js";
/**
 * For each sentence that a quotation of several sentences runs through, all of these as one unit: what is said in one breath is one utterance,
 * and another place of the article may give it in a sentence.
 */
export function findSentenceQuotes(article, sentences) {
    const utterances = new Map();
    for (const { kind, range } of article.quotes) {
        if (!QUOTE_KINDS[kind].isUtterance)
            continue;
        const speechMode = overlapping(sentences, range);
        if (speechMode.length < 2)
            continue;
        const whole = joinUnits(article, speechMode);
        for (const sentence of speechMode)
            utterances.set(sentence, whole);
    }
    return utterances;
}
