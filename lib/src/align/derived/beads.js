import { BLOCK_KINDS } from "../../vocabulary/block-kinds.js";
import { THRESHOLDS } from "../thresholds.js";
import { joinUnits } from "../units/unit.js";
import { LONGEST_GAP } from "./anchors.js";
import { findBeads, interpolatePath } from "./bead-table.js";
import { pruneIsolated } from "./prune-isolated.js";
/** Widest difference from the expected place that the table follows, in sentences: keeps the cost of a stretch linear. */
const BAND = 12;
/** One to one, one to two, and what only one has. */
export const TRANSITIONS = [
    [1, 1],
    [1, 2],
    [2, 1],
    [1, 0],
    [0, 1],
];
/**
 * The beads of one derived stretch, in order: 1-1, 1-2, 2-1 and sentences without counterpart, by dynamic programming over lexical similarity
 * (after Moore 2002 and hunalign, Varga et al. 2005) in a band around the line through the anchors, a few sentences beyond both ends.
 */
export function alignDenseRegion(a, b, region, measure) {
    const first = region[0];
    const last = region.at(-1);
    const from = { i: Math.max(0, first.i - LONGEST_GAP), j: Math.max(0, first.j - LONGEST_GAP) };
    const to = {
        i: Math.min(a.units.length, last.i + LONGEST_GAP + 1),
        j: Math.min(b.units.length, last.j + LONGEST_GAP + 1),
    };
    const expected = interpolatePath([from, ...region, to]);
    const join = createBeadScorer(a, b);
    const weigh = (at, step) => {
        const bead = join(at, step);
        return bead && isHeading(bead.a) === isHeading(bead.b)
            ? { ...bead, similarity: measure(bead.a, bead.b).cosine }
            : null;
    };
    const beads = findBeads({
        from,
        to,
        steps: TRANSITIONS,
        reach: (i) => {
            const { j } = expected(i);
            return [j - BAND, j + BAND];
        },
        weigh: (at, step) => {
            const [di, dj] = step;
            if (di === 0 || dj === 0)
                return { worth: 0, bead: null };
            const bead = weigh(at, step);
            if (!bead || bead.similarity < THRESHOLDS.beadSimilarity || !isWorthJoining(at, step, bead, weigh))
                return null;
            return { worth: bead.similarity * (di + dj), bead };
        },
    });
    return pruneIsolated(beads);
}
/** Gives the units of some sentences of a and some of b from a corner on, each as one; null where they cannot stand as one. */
export function createBeadScorer(a, b) {
    const joined = new Map();
    const join = (sequence, units) => {
        const first = units[0];
        if (units.length === 1)
            return first;
        const name = `${first.article} ${first.order} ${units.length}`;
        const known = joined.get(name) ?? joinUnits(sequence.article, units);
        joined.set(name, known);
        return known;
    };
    return ({ i, j }, [di, dj]) => {
        const ua = a.units.slice(i, i + di);
        const ub = b.units.slice(j, j + dj);
        return canJoin(a, ua) && canJoin(b, ub) ? { a: join(a, ua), b: join(b, ub) } : null;
    };
}
/** A bead of three sentences must be more alike than either of the beads of two in it. */
function isWorthJoining(at, [di, dj], bead, weigh) {
    if (di + dj === 2)
        return true;
    const first = weigh(at, [1, 1])?.similarity ?? 0;
    const last = weigh({ i: at.i + di - 1, j: at.j + dj - 1 }, [1, 1])?.similarity ?? 0;
    return bead.similarity >= Math.max(first, last) * THRESHOLDS.beadGain;
}
/** Sentences can stand as one member if nothing but blank space parts them. */
function canJoin({ article }, units) {
    return units.every((unit, index) => {
        const before = units[index - 1];
        if (!before)
            return true;
        return before.blockKind === unit.blockKind && article.text.slice(before.range.end, unit.range.start).trim() === '';
    });
}
/** Whether a unit is a heading, which corresponds to headings only. */
export function isHeading(unit) {
    return unit !== undefined && BLOCK_KINDS[unit.blockKind].isHeading;
}
