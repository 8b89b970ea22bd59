import { letterOf } from "../letters.js";
import { listEntries, listPunctuationEntries } from "./entries.js";
import { collateVariants, placeRuns } from "./variants.js";
/** Longer readings break the line of an interlinear; UTF-16 code units. */
export const STACK_LIMIT = 34;
/** A witness that shares less than this of the shorter text would make one variant of the whole and hide what the others read (0..1, by length). */
const LEAST_SHARED = 0.3;
/** The text of one witness, collated with all others. */
export function readFrom(base, all) {
    const text = base.member.text;
    const compared = all
        .filter((other) => other !== base)
        .map((other) => ({ other, comparison: placeRuns(text, other.member.text) }));
    const collated = compared.filter(({ other, comparison }) => shareOf(text, other, comparison) >= LEAST_SHARED);
    const apart = compared.filter((one) => !collated.includes(one)).map(({ other }) => other);
    const others = collated.map(({ other }) => other);
    const witnesses = others.map((other) => other.member.text);
    const comparisons = collated.map(({ comparison }) => comparison);
    const variants = collateVariants(text, witnesses, comparisons).map((variant) => startAtWord(text, variant));
    const runs = [];
    let reached = 0;
    variants.forEach((variant, i) => {
        if (variant.start > reached)
            runs.push({ kind: 'same', text: text.slice(reached, variant.start) });
        const readings = variant.readings.map((reading) => (reading.isSame ? null : reading.text));
        const own = text.slice(variant.start, variant.end);
        const isLong = own.length > STACK_LIMIT || readings.some((reading) => (reading ?? '').length > STACK_LIMIT);
        runs.push({ kind: 'variant', text: own, letter: letterOf(i), isQuiet: variant.isQuiet, isLong, readings });
        reached = variant.end;
    });
    if (reached < text.length)
        runs.push({ kind: 'same', text: text.slice(reached) });
    return {
        base,
        others,
        apart,
        runs,
        lines: joinLines(others, runs),
        entries: listEntries(text, variants, base, others),
        punctuation: listPunctuationEntries(comparisons, base, others),
    };
}
/** How much of the shorter text both have word for word, by length; 0..1. */
function shareOf(text, { member }, comparison) {
    const same = comparison.reduce((sum, run) => sum + (run.isSame && !run.isPunctuation ? run.b.end - run.b.start : 0), 0);
    return same / Math.max(1, Math.min(text.length, member.text.length));
}
/** A lemma begins with a word: the comma before it goes with the words before. */
function startAtWord(text, variant) {
    const words = text.slice(variant.start, variant.end);
    const signs = /^[\s,;:.–—-]+(?=[\p{L}\p{N}])/u.exec(words)?.[0].length ?? 0;
    return { ...variant, start: variant.start + signs };
}
function joinLines(others, runs) {
    const byWording = new Map();
    others.forEach((other, at) => {
        const wording = JSON.stringify(runs.map((run) => (run.kind === 'variant' ? run.readings[at] : null)));
        const line = byWording.get(wording);
        if (line === undefined)
            byWording.set(wording, { witnesses: [other], at });
        else
            line.witnesses.push(other);
    });
    return [...byWording.values()];
}
