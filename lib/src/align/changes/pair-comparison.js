import { isFunctionWord } from "../../languages/function-words.js";
import { QUOTE_KINDS } from "../../vocabulary/quote-kinds.js";
import { overlapping } from "../units/overlapping.js";
import { compareTokens } from "./words.js";
/** A longer part that only one side has says more; it does not say otherwise. In words. */
const LONGEST_INSERTION = 5;
/** "did not", "may have been": so many words without content stand around a word that turns a statement. */
const LONGEST_TURN = 3;
const SAME_STEM = 4;
/**
 * The changed tokens of one side that `turns` holds for, in places where they turn what the other side says: the words around them say
 * nothing new. "Did not open" turns "opened"; "and not to be regretted", where the other side goes on without it, says more.
 */
export function replacements({ runs, a }, side, turns) {
    const isTurn = new Set(side.tokens.filter(turns));
    return runs.flatMap((run) => {
        if (run.same)
            return [];
        const [own, other] = side === a ? [run.a, run.b] : [run.b, run.a];
        const found = own.filter((token) => isTurn.has(token));
        return found.length > 0 && saysNothingNew(own, other, isTurn, side.article.language) ? found : [];
    });
}
function saysNothingNew(own, other, isTurn, language) {
    const words = own.filter(({ isWord }) => isWord);
    if (!other.some(({ isWord }) => isWord) && words.length > LONGEST_TURN)
        return false;
    return words.every((word) => isTurn.has(word) || isFunctionWord(word.norm, language) || other.some((its) => sameLemma(word, its)));
}
/** The same word, or another form of it. */
export function sameLemma(a, b) {
    if (a.norm === b.norm)
        return true;
    return a.norm.length >= SAME_STEM && a.norm.slice(0, SAME_STEM) === b.norm.slice(0, SAME_STEM);
}
/** Lays a pair side by side. */
export function comparePair(pair, label, articles) {
    const runs = compareTokens(pair.a.tokens, pair.b.tokens);
    const changed = runs.filter((run) => !run.same);
    const isVaried = (own, other) => other.some((token) => token.isWord) || own.filter((token) => token.isWord).length <= LONGEST_INSERTION;
    const side = (unit, tokens, varied) => {
        const article = articles[unit.article];
        const quotes = overlapping(article.quotes, unit.range).filter(({ kind }) => QUOTE_KINDS[kind].isMarked);
        return { unit, article, tokens: unit.tokens, changed: new Set(tokens), varied: new Set(varied), quotes };
    };
    return {
        a: side(pair.a, changed.flatMap((run) => run.a), changed.flatMap((run) => (isVaried(run.a, run.b) ? run.a : []))),
        b: side(pair.b, changed.flatMap((run) => run.b), changed.flatMap((run) => (isVaried(run.b, run.a) ? run.b : []))),
        runs,
        label,
        score: pair.score,
        isRetold: pair.by === 'sequence' || label === 'near' || label === 'verbatim',
    };
}
/** The range from the first token to the last, or null for none. */
export function rangeOf(tokens) {
    const first = tokens[0];
    const last = tokens.at(-1);
    return first && last ? { start: first.start, end: last.end } : null;
}
/** The words of a range as the source has them. */
export function textOf(side, range) {
    return range ? side.article.text.slice(range.start, range.end).replace(/\s+/gu, ' ') : '';
}
