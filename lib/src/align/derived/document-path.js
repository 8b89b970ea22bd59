import { measureCharacterNgrams } from "../candidates/character-ngrams.js";
import { THRESHOLDS } from "../thresholds.js";
import { heaviestChain } from "./anchors.js";
import { findBeads, interpolatePath } from "./bead-table.js";
import { createBeadScorer, TRANSITIONS } from "./beads.js";
/**
 * The anchors that lead through two long documents of which one tells the other from end to end in quite other words (two translations, a text
 * beside a machine's translation), or null. No single pair of sentences need be sure: what two independent texts share, they share in any
 * order, so the heaviest chain of weak anchors along the order is weighed against the heaviest chain in reverse order.
 */
export function findDocumentPath(proposed, sizeA, sizeB) {
    const least = Math.min(sizeA, sizeB);
    if (least < THRESHOLDS.courseSentences)
        return null;
    const along = heaviestChain(proposed);
    // Where single sentences are sure, those that have no anchor are likely to have no counterpart: such texts share parts, not their course.
    const isSure = weightOf(along) >= along.length * THRESHOLDS.courseSure;
    if (along.length < least * (isSure ? THRESHOLDS.courseShareSure : THRESHOLDS.courseShare))
        return null;
    const against = heaviestChain(proposed.map((anchor) => ({ ...anchor, j: sizeB - 1 - anchor.j })));
    return weightOf(along) >= weightOf(against) * THRESHOLDS.courseLead ? withoutStrays(along) : null;
}
function weightOf(chain) {
    return chain.reduce((sum, anchor) => sum + anchor.similarity, 0);
}
/** Anchors on either side of one that say whether it is a stray, and how far from their middle one it may lie, in sentences. */
const WITNESSES = 5;
const FARTHEST = 8;
/** The chain without anchors that lie far off the line of their neighbours: a chance likeness would bend the band away from the course. */
function withoutStrays(chain) {
    return chain.filter((anchor, at) => {
        const offsets = chain
            .slice(Math.max(0, at - WITNESSES), at + WITNESSES + 1)
            .map(({ i, j }) => j - i)
            .toSorted((x, y) => x - y);
        return Math.abs(anchor.j - anchor.i - (offsets[offsets.length >> 1] ?? 0)) <= FARTHEST;
    });
}
/** How far from the expected place the table follows, in sentences; half as much again as a gap without anchors is long, up to a limit, so that the cost stays linear. */
const BAND = 12;
const LONGEST_WIDENING = 15;
/** Translators part and join sentences more freely than editors. */
const COURSE_STEPS = [...TRANSITIONS, [2, 2], [1, 3], [3, 1]];
/**
 * The beads of two documents along their course: words, letters and length together (as in hunalign, Varga et al. 2005), by dynamic programming
 * in a band around the anchors. Where the words say nothing, order and length decide, but only among beads that stand out.
 */
export function alignAlongPath(a, b, path, measure) {
    const to = { i: a.units.length, j: b.units.length };
    const expected = interpolatePath([{ i: 0, j: 0 }, ...path, to]);
    const join = createBeadScorer(a, b);
    const letters = measureCharacterNgrams([...a.units, ...b.units]);
    const misfit = misfitOf(a, b);
    const weigh = (at, step) => {
        const bead = join(at, step);
        return bead && { ...bead, similarity: (measure(bead.a, bead.b).cosine + letters(bead.a, bead.b)) / 2 };
    };
    const beads = findBeads({
        from: { i: 0, j: 0 },
        to,
        steps: COURSE_STEPS,
        reach: (i) => {
            const { j, gap } = expected(i);
            const width = BAND + Math.min(Math.round(gap / 2), LONGEST_WIDENING);
            return [j - width, j + width];
        },
        weigh: (at, step) => {
            const size = step[0] + step[1];
            if (step[0] === 0 || step[1] === 0)
                return { worth: -THRESHOLDS.courseSkip, bead: null };
            const bead = weigh(at, step);
            if (!bead)
                return null;
            const cost = THRESHOLDS.courseMisfit * misfit(at, step) + joiningCost(size);
            return { worth: (bead.similarity * size) / 2 - cost, bead };
        },
    });
    return supported(beads, clearFrom(a, b, beads, weigh));
}
function joiningCost(size) {
    if (size === 2)
        return 0;
    return size === 3 ? THRESHOLDS.courseThree : THRESHOLDS.courseFour;
}
/** Gale and Church's variance of the length of a translated text, per character, and the most that a difference of lengths counts. */
const VARIANCE = 6.8;
const MOST_MISFIT = 25;
/** How badly the lengths of a bead's two sides fit, given how long the two documents are: squared deviation (Gale & Church 1993). */
function misfitOf(a, b) {
    const lengthsA = runningLength(a);
    const lengthsB = runningLength(b);
    const ratio = (lengthsB.at(-1) ?? 1) / Math.max(1, lengthsA.at(-1) ?? 1);
    return ({ i, j }, [di, dj]) => {
        const expected = ((lengthsA[i + di] ?? 0) - (lengthsA[i] ?? 0)) * ratio;
        const length = (lengthsB[j + dj] ?? 0) - (lengthsB[j] ?? 0);
        return Math.min((length - expected) ** 2 / (((length + expected) / 2) * VARIANCE), MOST_MISFIT);
    };
}
function runningLength({ units }) {
    const lengths = [0];
    for (const { range } of units)
        lengths.push((lengths.at(-1) ?? 0) + range.end - range.start);
    return lengths;
}
/** How far off its course, in sentences, a bead is measured again to learn how alike sentences are that have nothing to do with each other. */
const OFF_COURSE = [-9, -6, 6, 9];
/** The similarity from which a bead stands out from what these two documents have in common anywhere. */
function clearFrom(a, b, beads, weigh) {
    const chance = beads.flatMap((bead) => OFF_COURSE.flatMap((off) => {
        const at = { i: bead.a.order, j: bead.b.order + off };
        const isInside = at.j >= 0 && at.j + bead.b.length <= b.units.length && at.i + bead.a.length <= a.units.length;
        const other = isInside ? weigh(at, [bead.a.length, bead.b.length]) : null;
        return other ? [other.similarity] : [];
    }));
    const mean = chance.reduce((sum, similarity) => sum + similarity, 0) / Math.max(1, chance.length);
    const variance = chance.reduce((sum, similarity) => sum + (similarity - mean) ** 2, 0) / Math.max(1, chance.length);
    return mean + THRESHOLDS.courseClear * Math.sqrt(variance);
}
/** Beads on either side of one that must bear it out where its own words do not. */
const NEIGHBOURS = 4;
/** The beads that stand out by their words, and those that stand among such: a stretch that one document has in other words altogether is no counterpart. */
function supported(beads, clear) {
    return beads.filter((bead, at) => {
        if (bead.similarity >= clear)
            return true;
        const near = beads.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
        return near.filter(({ similarity }) => similarity >= clear).length >= near.length * THRESHOLDS.courseSupport;
    });
}
