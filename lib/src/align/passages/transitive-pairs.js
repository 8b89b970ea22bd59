import { unitKey } from "../units/scored-pair.js";
/** What is aligned with a sentence is aligned with its retelling too, a little less surely. */
const IMPLIED = 0.96;
/** A retelling says the same from this share of the longer one's stems on. */
const SAYS_THE_SAME = 0.65;
/**
 * Pairs with those that follow from a derived text: if x is aligned with y, and z retells y, then x is aligned with z. Only a retelling that
 * says the same hands on what it is aligned with: what x shares with y may be just what z leaves out that tells another part of it.
 */
export function addTransitivePairs(pairs) {
    const retellings = indexRetellings(pairs);
    const implied = pairs.flatMap((pair) => {
        if (pair.by === 'sequence' || pair.by === 'course')
            return [];
        const { a, b } = pair;
        return [
            { middle: a, end: b },
            { middle: b, end: a },
        ].flatMap(({ middle, end }) => (retellings.get(unitKey(middle)) ?? []).flatMap((retelling) => {
            const other = unitKey(retelling.a) === unitKey(middle) ? retelling.b : retelling.a;
            // Two sentences of one article that answer to one of another divide it between them oftener than they repeat each other.
            if (retelling === pair || other.article === end.article || sharedStems(other, end) === 0)
                return [];
            return [{ a: other, b: end, score: Math.min(pair.score, retelling.score) * IMPLIED, by: 'implied' }];
        }));
    });
    return [...pairs, ...implied];
}
function indexRetellings(pairs) {
    const retellings = new Map();
    for (const pair of pairs) {
        if ((pair.by !== 'sequence' && pair.by !== 'anchored') || !saysTheSame(pair))
            continue;
        for (const unit of [pair.a, pair.b])
            retellings.set(unitKey(unit), [...(retellings.get(unitKey(unit)) ?? []), pair]);
    }
    return retellings;
}
function saysTheSame({ a, b }) {
    return sharedStems(a, b) >= Math.max(a.terms.size, b.terms.size) * SAYS_THE_SAME;
}
function sharedStems(a, b) {
    return [...a.terms.keys()].filter((stem) => b.terms.has(stem)).length;
}
