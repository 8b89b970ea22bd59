import { THRESHOLDS } from "../thresholds.js";
/** Beads of one run follow each other within this many sentences in both texts. */
const NEXT = 3;
/**
 * Order is evidence for a sentence that stands between two that correspond, not for one before or after them: there an independent text goes
 * on to something else. So a run of beads, close together in both texts, begins and ends with one that its own words speak for.
 */
export function pruneIsolated(beads) {
    const runs = [];
    for (const bead of beads) {
        const run = runs.at(-1);
        const last = run?.at(-1);
        if (run && last && follows(last.a, bead.a) && follows(last.b, bead.b))
            run.push(bead);
        else
            runs.push([bead]);
    }
    const isStrong = ({ similarity }) => similarity >= THRESHOLDS.anchorSimilarity;
    return runs.flatMap((run) => {
        const first = run.findIndex(isStrong);
        return first < 0 ? [] : run.slice(first, run.findLastIndex(isStrong) + 1);
    });
}
function follows(before, after) {
    return after.order - (before.order + before.length - 1) <= NEXT;
}
/** A short sentence is alike to many in one word: out of its order it must share as many stems as make a statement. */
const MOVED_STEMS = 3;
/** Whether two sentences share enough to correspond where the order of the texts does not speak for them. */
export function isTransposition(a, b) {
    return [...a.terms.keys()].filter((stem) => b.terms.has(stem)).length >= MOVED_STEMS;
}
