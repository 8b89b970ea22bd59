import { diffArrays } from 'diff';
import { anyReportingVerb } from "../../languages/index.js";
import { stemWord } from "../../languages/stem.js";
/** Share of words in one order that makes two wordings the same sentence with a few words swapped … */
const NEAR_ORDER = 0.62;
/** … and in a sentence of this many words or more, where a few are a smaller share. */
const LONG = 20;
const NEAR_ORDER_LONG = 0.72;
/** A telling this many times as long as the other says clearly more … */
const MORE = 1.7;
/** … or this many times, where it holds nearly all of the other besides: so much is added to the same words. */
const MORE_AROUND = 1.45;
const HELD = 0.8;
/** The weight of one that must stand in the other for the two to be the same statement recast, rather than two that share a fact. */
const RECAST = 0.5;
/**
 * How two wordings relate: `verbatim` (the same words but for punctuation, case, spelling, style of marks), `near` (a few words swapped in
 * the same order), `paraphrase` (recast), `partial` (they share a clause or a fact and one says clearly more).
 */
export function labelPair(a, b, similarity) {
    const [wholeA, wholeB] = [wordsOf(a.tokens), wordsOf(b.tokens)];
    if (wholeA.length === wholeB.length && wholeA.every((word, index) => word === wholeB[index]))
        return 'verbatim';
    const [wordsA, wordsB] = withoutFrames(a, b);
    const [shorter, longer] = [wordsA.length, wordsB.length].toSorted((x, y) => x - y);
    if (longer >= MORE * shorter)
        return 'partial';
    const same = sameInOrder(stemmed(wordsA), stemmed(wordsB));
    if (longer >= MORE_AROUND * shorter && same >= HELD * shorter)
        return 'partial';
    const order = shorter === 0 ? 1 : (2 * same) / (shorter + longer);
    if (order >= (shorter >= LONG ? NEAR_ORDER_LONG : NEAR_ORDER))
        return 'near';
    return Math.min(similarity.inA, similarity.inB) >= RECAST || order >= RECAST ? 'paraphrase' : 'partial';
}
/** The words that are compared: where only one says whose words it gives ("Minister Lindal said that …"), it does not thereby tell more. */
function withoutFrames(a, b) {
    const [frameA, frameB] = [clauseOf(a), clauseOf(b)];
    const isOne = frameA > 0 !== frameB > 0;
    return [wordsOf(isOne ? a.tokens.slice(frameA) : a.tokens), wordsOf(isOne ? b.tokens.slice(frameB) : b.tokens)];
}
/** A frame of reporting that opens a sentence is at most this long, in tokens. */
const LONGEST_FRAME = 10;
/** How many tokens of a sentence are the frame that opens it, a speaker with a verb of saying and "that"; 0 without one. */
function clauseOf({ tokens, sources }) {
    if (sources.size === 0)
        return 0;
    const that = tokens.slice(0, LONGEST_FRAME).findIndex(({ norm }) => norm === 'that');
    return that > 0 && anyReportingVerb.has(tokens[that - 1]?.norm ?? '') ? that + 1 : 0;
}
/** Every word in its stem where it has one, so that "activity" and "activities" are a word kept. */
function stemmed(words) {
    return words.map((word) => stemWord(word, 'en'));
}
function wordsOf(tokens) {
    return tokens.filter((token) => token.isWord).flatMap((token) => token.norm.replace(/\./g, '').split('-'));
}
/** A table of so many cells is filled faster than a path through it is searched. */
const MOST_CELLS = 10_000;
/** How many words of both stand in one common order: the length of the longest common subsequence. */
function sameInOrder(a, b) {
    return a.length * b.length > MOST_CELLS ? sameOnPath(a, b) : sameInTable(a, b);
}
/** Row by row (Wagner & Fischer 1974): sentences have few words, and most of theirs differ. */
function sameInTable(a, b) {
    const row = new Uint16Array(b.length + 1);
    for (const word of a) {
        let diagonal = 0;
        for (let at = 1; at <= b.length; at++) {
            const above = row[at] ?? 0;
            row[at] = b[at - 1] === word ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0);
            diagonal = above;
        }
    }
    return row[b.length] ?? 0;
}
function sameOnPath(a, b) {
    let same = 0;
    for (const part of diffArrays(a, b))
        if (!part.added && !part.removed)
            same += part.value.length;
    return same;
}
