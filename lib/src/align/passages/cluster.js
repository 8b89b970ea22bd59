import { unitKey } from "../units/scored-pair.js";
/** A union of two clusters needs this mean score over all pairs across them: one wrong pair among many right ones cannot weld two utterances. */
const WELD = 0.25;
/**
 * Joins pairs into clusters, strongest first (average-link agglomeration, Sokal & Michener 1958). Two clusters join only if, in the mean
 * over every pair across them, they are alike (`judge` gives 0..1 for pairs that nobody proposed), and if no member would lie inside another
 * of the same article. A pair that would join what must stay apart is dropped.
 */
export function clusterPairs(pairs, judge) {
    const strongest = strongestPairs(pairs);
    const scoreByPair = new Map(strongest.map((pair) => [pairName(pair.a, pair.b), pair.score]));
    const clusterByPlace = new Map();
    const unitByPlace = new Map();
    const kept = [];
    const clusterOf = (unit) => {
        const place = unitKey(unit);
        const known = clusterByPlace.get(place);
        if (known)
            return known;
        unitByPlace.set(place, unit);
        const fresh = new Set([unit]);
        clusterByPlace.set(place, fresh);
        return fresh;
    };
    for (const pair of strongest) {
        const first = clusterOf(pair.a);
        const second = clusterOf(pair.b);
        if (first !== second) {
            if (!canJoin(first, second, isWordForWord(pair) ? null : scoreByPair, judge))
                continue;
            for (const unit of second) {
                first.add(unit);
                clusterByPlace.set(unitKey(unit), first);
            }
        }
        const a = unitByPlace.get(unitKey(pair.a)) ?? pair.a;
        const b = unitByPlace.get(unitKey(pair.b)) ?? pair.b;
        kept.push({ ...pair, a, b });
    }
    const pairsByCluster = Map.groupBy(kept, (pair) => clusterOf(pair.a));
    return [...pairsByCluster].map(([units, members]) => ({ units: [...units].toSorted(byPlace), pairs: members }));
}
/** A quotation found whole needs no other witness: the same words join what stands around them. */
function isWordForWord(pair) {
    return pair.by === 'quotation' && pair.score === 1;
}
/** Whether two clusters may become one; without scores (words found whole: what one article divides another may give in one) only what would lie inside one another keeps them apart. */
function canJoin(first, second, scores, judge) {
    let total = 0;
    for (const a of first)
        for (const b of second) {
            if (isNested(a, b) || (scores && isOtherQuote(a, b, judge)))
                return false;
            if (scores)
                total += scores.get(pairName(a, b)) ?? judge(a, b);
        }
    return scores === null || total / (first.size * second.size) >= WELD;
}
/** Two quotations of one article are one utterance told twice, or stay apart: what answers to both of them is not made a bridge. */
function isOtherQuote(a, b, judge) {
    return a.article === b.article && a.quote !== null && b.quote !== null && judge(a, b) < WELD;
}
/** Whether two units of one article share text. */
export function isNested(a, b) {
    return a.article === b.article && a.range.start < b.range.end && b.range.start < a.range.end;
}
/** Pairs of two different places, each once with its best score (at a tie as words found whole), strongest first; ties by the order of the texts. */
function strongestPairs(pairs) {
    const best = new Map();
    for (const pair of pairs) {
        if (isNested(pair.a, pair.b))
            continue;
        const ordered = byPlace(pair.a, pair.b) <= 0 ? pair : { ...pair, a: pair.b, b: pair.a };
        const name = pairName(ordered.a, ordered.b);
        const known = best.get(name);
        const isBetter = !known || ordered.score > known.score || (ordered.score === known.score && isWordForWord(ordered));
        if (isBetter)
            best.set(name, ordered);
    }
    return [...best.values()].toSorted((x, y) => y.score - x.score || byPlace(x.a, y.a) || byPlace(x.b, y.b));
}
/** The order of articles and of their texts. */
export function byPlace(a, b) {
    return a.article - b.article || a.range.start - b.range.start || a.range.end - b.range.end;
}
function pairName(a, b) {
    return byPlace(a, b) <= 0 ? `${unitKey(a)} | ${unitKey(b)}` : `${unitKey(b)} | ${unitKey(a)}`;
}
