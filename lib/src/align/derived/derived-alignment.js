import { THRESHOLDS } from "../thresholds.js";
import { findDenseRegions } from "./anchors.js";
import { alignDenseRegion, isHeading } from "./beads.js";
import { alignAlongPath, findDocumentPath } from "./document-path.js";
import { isTransposition } from "./prune-isolated.js";
/**
 * Aligns two articles as sequences if one retells the other, wholly or in part: anchors are sentences that are each other's best partner by
 * a margin; a dense stretch of anchors in one order means derivation; the stretch is filled with beads, and sentences left over on both sides
 * are matched out of order. Long documents in other words are recognised by the course that their weak anchors take, and aligned from end to end.
 */
export function alignDerived(a, b, proposed, measure) {
    const path = findDocumentPath(proposed, a.units.length, b.units.length);
    const regions = path ? [] : findDenseRegions(proposed);
    if (!path && regions.length === 0)
        return { isDerived: false, isCourse: false, beads: [] };
    const beads = path
        ? alignAlongPath(a, b, path, measure)
        : withoutOverlap(regions.flatMap((region) => alignDenseRegion(a, b, region, measure)));
    const all = [...beads, ...matchMoved(a, b, beads, proposed)];
    return {
        isDerived: true,
        isCourse: path !== null,
        beads: all.toSorted((x, y) => x.a.order - y.a.order || x.b.order - y.b.order),
    };
}
/** Stretches reach a little over their ends, so two may claim one sentence: the more alike bead keeps it. */
function withoutOverlap(beads) {
    const used = { a: new Set(), b: new Set() };
    const kept = [];
    for (const bead of beads.toSorted((x, y) => y.similarity - x.similarity)) {
        const ordersA = ordersOf(bead.a);
        const ordersB = ordersOf(bead.b);
        if (ordersA.some((order) => used.a.has(order)) || ordersB.some((order) => used.b.has(order)))
            continue;
        for (const order of ordersA)
            used.a.add(order);
        for (const order of ordersB)
            used.b.add(order);
        kept.push(bead);
    }
    return kept;
}
/** Sentences that the order left over on both sides and that are alike enough to have been moved. */
function matchMoved(a, b, beads, proposed) {
    const usedA = new Set(beads.flatMap((bead) => ordersOf(bead.a)));
    const usedB = new Set(beads.flatMap((bead) => ordersOf(bead.b)));
    const moved = [];
    const open = proposed.filter((anchor) => anchor.similarity >= THRESHOLDS.movedSimilarity);
    for (const { i, j, similarity } of open.toSorted((x, y) => y.similarity - x.similarity || x.i - y.i || x.j - y.j)) {
        const ua = a.units[i];
        const ub = b.units[j];
        if (!ua || !ub || usedA.has(i) || usedB.has(j) || isHeading(ua) !== isHeading(ub))
            continue;
        if (!isTransposition(ua, ub))
            continue;
        usedA.add(i);
        usedB.add(j);
        moved.push({ a: ua, b: ub, similarity });
    }
    return moved;
}
function ordersOf(unit) {
    return Array.from({ length: unit.length }, (_, index) => unit.order + index);
}
