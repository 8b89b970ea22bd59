import { compareWords } from "../align/changes/words.js";
/** Up to so many words an addition is underlined; beyond, brackets at its ends read better. */
const LONG_ADDITION_WORDS = 5;
/** Where less than this of the shorter text is in the other, as of a headline in a sentence, marking the rest would mark all (0..1). */
const LEAST_SHARED = 0.3;
const EDGE = /[\s\p{P}]/u;
/** What one version is marked with when it is read against another: ranges are of `text`, which begins at `offset` in its source. */
export function marksAgainst(base, text, offset) {
    const runs = compareWords(base, text);
    if (sharedOf(base, text, runs) < LEAST_SHARED) {
        const mark = { kind: 'reworded', isQuiet: false, against: base };
        return [{ start: offset, end: offset + text.length, mark }];
    }
    const marks = [];
    let reached = 0;
    for (const run of runs) {
        const against = run.a === null ? '' : base.slice(run.a.start, run.a.end);
        const range = run.b ?? { start: reached, end: reached };
        reached = range.end;
        if (run.kind === 'same')
            continue;
        const mark = { kind: kindOf(run.kind, text.slice(range.start, range.end)), isQuiet: run.insubstantial, against };
        const { start, end } = trimEdges(text, range);
        marks.push({ start: offset + start, end: offset + end, mark });
    }
    return marks;
}
/** How much of the shorter text is in the other too, word for word, by length; 0..1. */
function sharedOf(base, text, runs) {
    const same = runs.reduce((sum, run) => sum + (run.kind === 'same' && run.b ? run.b.end - run.b.start : 0), 0);
    const shorter = Math.min(base.length, text.length);
    return shorter === 0 ? 1 : same / shorter;
}
/** The range without the signs and spaces at its edges; as it is where it holds nothing else. */
function trimEdges(text, { start, end }) {
    let from = start;
    let to = end;
    while (from < to && EDGE.test(text.charAt(from)))
        from += 1;
    while (to > from && EDGE.test(text.charAt(to - 1)))
        to -= 1;
    return from === to ? { start, end } : { start: from, end: to };
}
function kindOf(kind, words) {
    return kind === 'added' && words.split(/\s+/).length > LONG_ADDITION_WORDS ? 'long' : kind;
}
/** Where the others word a text differently, function words and spelling aside: ranges of `base`, which begins at `offset`. */
export function variedIn(base, others, offset) {
    return others.flatMap((other) => {
        const runs = compareWords(base, other);
        if (sharedOf(base, other, runs) < LEAST_SHARED)
            return [];
        return runs.flatMap((run) => {
            if (run.a === null || run.kind === 'same' || run.insubstantial)
                return [];
            const { start, end } = trimEdges(base, run.a);
            return [{ start: offset + start, end: offset + end, mark: { kind: 'varied', isQuiet: false, against: '' } }];
        });
    });
}
