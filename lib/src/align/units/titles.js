import { jobNouns } from "../../languages/en/roles.js";
/** Adjectives that stand inside titles: "presumptive presidential nominee", "former deputy minister" (by suffix; Quirk et al. 1985, App. I.45). */
const ADJECTIVE = /(?:al|ive|ary|ish|ic|former|acting|vice|deputy|senior|top)$/;
/** The index of the first token that starts at an offset or after it, by halving: a sentence without end may hold thousands of names. */
function firstFrom(tokens, offset) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (tokens[middle].start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The index of the last token that ends at an offset or before it, or -1. */
function lastBefore(tokens, offset) {
    let at = firstFrom(tokens, offset) - 1;
    while (at >= 0 && tokens[at].end > offset)
        at--;
    return at;
}
/**
 * The tokens of titles before names ("Russian President", "his counterpart"): they belong to the name, else two sentences that introduce the
 * same people would look alike. A capitalised word or a noun of office directly before a name counts, save where it begins the tokens.
 */
export function titlesBefore(tokens, names) {
    const titles = new Set();
    const named = tokensIn(tokens, names);
    for (const { range } of names) {
        let at = lastBefore(tokens, range.start);
        for (; at >= 0; at--) {
            const token = tokens[at];
            const isTitle = token.isCapitalised || jobNouns.has(token.norm) || (titles.size > 0 && ADJECTIVE.test(token.norm));
            if (!token.isWord || !isTitle || named.has(token))
                break;
            titles.add(token);
        }
    }
    return titles;
}
/** The tokens that names stand in, a possessive ending with them. */
function tokensIn(tokens, names) {
    const inside = new Set();
    for (const { range } of names)
        for (let at = firstFrom(tokens, range.start); at < tokens.length; at++) {
            const token = tokens[at];
            if (token.start >= range.end)
                break;
            inside.add(token);
        }
    return inside;
}
