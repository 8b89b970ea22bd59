import { compareWords } from "../../align/changes/words.js";
import { tokenise } from "../../align/tokens.js";
/** Every place where the witnesses' words differ from the base, in order and apart: overlapping differences of several witnesses are one variant. */
export function collateVariants(base, witnesses, comparisons = witnesses.map((witness) => placeRuns(base, witness))) {
    const differing = comparisons.flatMap((runs) => runs.filter((run) => !run.isSame));
    return joinOverlapping(differing).map(({ start, end, isQuiet }) => ({
        start,
        end,
        isQuiet,
        readings: witnesses.map((witness, i) => readingOf(base, witness, comparisons[i] ?? [], { start, end })),
    }));
}
/** The runs in which a witness has the same words as the base and those in which it has not, in order. */
export function placeRuns(base, witness) {
    let a = 0;
    let b = 0;
    return compareWords(base, witness).flatMap((run) => {
        const [own, other] = [run.a ?? { start: a, end: a }, run.b ?? { start: b, end: b }];
        a = own.end;
        b = other.end;
        if (run.kind === 'same')
            return [{ isSame: true, isPunctuation: false, isQuiet: true, a: own, b: other }];
        const [ownWords, otherWords] = [hasWord(base, own), hasWord(witness, other)];
        const words = { isSame: false, isPunctuation: false, isQuiet: run.insubstantial };
        const marks = { isSame: true, isPunctuation: true, isQuiet: true };
        if (ownWords === otherWords)
            return [{ ...(ownWords ? words : marks), a: own, b: other }];
        // Words against a mark are two things: other punctuation, and words that only one has.
        const isMarkLost = own.start < own.end && !ownWords;
        const isMarkGained = other.start < other.end && !otherWords;
        if (isMarkLost)
            return [
                { ...marks, a: own, b: startOf(other) },
                { ...words, a: endOf(own), b: other },
            ];
        if (isMarkGained)
            return [
                { ...marks, a: startOf(own), b: other },
                { ...words, a: own, b: endOf(other) },
            ];
        return [{ ...words, a: own, b: other }];
    });
}
const startOf = ({ start }) => ({ start, end: start });
const endOf = ({ end }) => ({ start: end, end });
function hasWord(text, { start, end }) {
    return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
function joinOverlapping(runs) {
    const joined = [];
    for (const { a, isQuiet } of runs.toSorted((x, y) => x.a.start - y.a.start || x.a.end - y.a.end)) {
        const last = joined.at(-1);
        const isSamePlace = last !== undefined && last.start === a.start && last.end === a.end;
        if (last !== undefined && (isSamePlace || a.start < last.end)) {
            last.end = Math.max(last.end, a.end);
            last.isQuiet &&= isQuiet;
        }
        else
            joined.push({ start: a.start, end: a.end, isQuiet });
    }
    return joined;
}
function readingOf(base, witness, runs, range) {
    if (range.start === range.end) {
        const added = runs.find((run) => !run.isSame && run.a.start === range.start && run.a.end === range.end);
        return { text: added === undefined ? '' : witness.slice(added.b.start, added.b.end), isSame: added === undefined };
    }
    const touched = runs.filter((run) => run.a.start < range.end && run.a.end > range.start);
    const first = touched[0];
    const last = touched.at(-1);
    if (first === undefined || last === undefined)
        return { text: '', isSame: false };
    const start = first.isSame ? crossing(base, witness, first, range.start, 'start') : first.b.start;
    const end = last.isSame ? crossing(base, witness, last, range.end, 'end') : last.b.end;
    return { text: witness.slice(start, end).trim(), isSame: touched.every((run) => run.isSame) };
}
/** Where a place inside a run of the same words lies in the witness: the same words have the same number of tokens. */
function crossing(base, witness, run, place, edge) {
    const before = tokenise(base, run.a.start, Math.min(place, run.a.end)).length;
    if (place >= run.a.end)
        return run.b.end;
    const tokens = tokenise(witness, run.b.start, run.b.end);
    return edge === 'start' ? (tokens[before]?.start ?? run.b.end) : (tokens[before - 1]?.end ?? run.b.start);
}
