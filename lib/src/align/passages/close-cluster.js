import { enoughFor, isComparable } from "../independent/independent-alignment.js";
import { unitKey } from "../units/scored-pair.js";
import { byPlace, isNested } from "./cluster.js";
/**
 * A cluster with the pairs that follow from its others: what two tellings both hold of a third they hold in common. A pair is as likely as its
 * own words make it, or as the third makes it: the weaker of the two links, times the share of the third that both of them hold.
 */
export function closeCluster(cluster, { measure, judge }, isRejected) {
    const linked = new Map();
    for (const { a, b, score } of cluster.pairs)
        for (const [from, to] of [
            [a, b],
            [b, a],
        ])
            linked.set(unitKey(from), (linked.get(unitKey(from)) ?? new Map()).set(to, score));
    const through = (a, b) => {
        let best = 0;
        for (const [third, first] of linked.get(unitKey(a)) ?? []) {
            const second = linked.get(unitKey(third))?.get(b) ?? 0;
            if (second > 0)
                best = Math.max(best, Math.min(first, second) * Math.min(measure(third, a).inB, measure(third, b).inB));
        }
        return best;
    };
    const implied = cluster.units.flatMap((a, index) => cluster.units.slice(index + 1).flatMap((b) => {
        if (linked.get(unitKey(a))?.has(b) || isNested(a, b) || !isComparable(a, b) || isRejected(a, b))
            return [];
        const score = 1 - (1 - judge(a, b)) * (1 - through(a, b));
        return score >= enoughFor(a, b) ? [{ a, b, score, by: 'implied' }] : [];
    }));
    if (implied.length === 0)
        return cluster;
    const pairs = [...cluster.pairs, ...implied].toSorted((x, y) => byPlace(x.a, y.a) || byPlace(x.b, y.b));
    return { ...cluster, pairs };
}
