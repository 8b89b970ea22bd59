import { THRESHOLDS } from "../thresholds.js";
/** Longest gap, in sentences of either article, between two anchors of one derived stretch. */
export const LONGEST_GAP = 6;
/** The stretches of anchors in one order that are dense and alike enough for one text to retell the other there. */
export function findDenseRegions(proposed) {
    return derivedStretches(heaviestChain(mutualBest(proposed)));
}
/** Pairs of sentences that are each other's best partner, by the margin asked. */
function mutualBest(proposed) {
    const bestI = bestBy(proposed, (anchor) => anchor.i);
    const bestJ = bestBy(proposed, (anchor) => anchor.j);
    const wins = (similarity, best) => best !== undefined && similarity >= best.first && similarity >= best.second * THRESHOLDS.anchorMargin;
    return proposed.filter(({ i, j, similarity }) => similarity >= THRESHOLDS.anchorSimilarity && wins(similarity, bestI.get(i)) && wins(similarity, bestJ.get(j)));
}
function bestBy(anchors, key) {
    const best = new Map();
    for (const anchor of anchors) {
        const { first, second } = best.get(key(anchor)) ?? { first: 0, second: 0 };
        const rest = Math.min(anchor.similarity, first);
        best.set(key(anchor), { first: Math.max(anchor.similarity, first), second: Math.max(rest, second) });
    }
    return best;
}
const NOWHERE = { weight: 0, at: -1 };
/** The chain of anchors that rises in both articles and is heaviest by similarity: weighted longest increasing subsequence with a Fenwick tree (1994). */
export function heaviestChain(anchors) {
    const sorted = anchors.toSorted((x, y) => x.i - y.i || y.j - x.j);
    const size = sorted.reduce((most, anchor) => Math.max(most, anchor.j), 0) + 2;
    const tree = Array.from({ length: size + 1 }, () => NOWHERE);
    const previous = [];
    let best = NOWHERE;
    sorted.forEach((anchor, at) => {
        let before = NOWHERE;
        for (let k = anchor.j; k > 0; k -= k & -k)
            before = heavier(before, tree[k]);
        previous.push(before.at);
        const here = { weight: before.weight + anchor.similarity, at };
        for (let k = anchor.j + 1; k <= size; k += k & -k)
            tree[k] = heavier(tree[k] ?? NOWHERE, here);
        best = heavier(best, here);
    });
    const chain = [];
    for (let at = best.at; at >= 0; at = previous[at] ?? -1)
        chain.push(sorted[at]);
    return chain.reverse();
}
function heavier(a, b) {
    return b && b.weight > a.weight ? b : a;
}
function derivedStretches(chain) {
    const regions = [];
    for (const anchor of chain) {
        const region = regions.at(-1);
        const last = region?.at(-1);
        const isNear = last && anchor.i - last.i <= LONGEST_GAP && anchor.j - last.j <= LONGEST_GAP;
        if (region && isNear)
            region.push(anchor);
        else
            regions.push([anchor]);
    }
    return regions.filter(isDerived);
}
function isDerived(region) {
    const first = region[0];
    const last = region.at(-1);
    if (!first || !last || region.length < THRESHOLDS.derivedAnchors)
        return false;
    const run = Math.min(last.i - first.i, last.j - first.j) + 1;
    const mean = region.reduce((sum, anchor) => sum + anchor.similarity, 0) / region.length;
    return region.length / run >= THRESHOLDS.derivedShare && mean >= THRESHOLDS.derivedSimilarity;
}
