import { THRESHOLDS } from "../thresholds.js";
/** Stems in more sentences than this are never looked up, however large the event: keeps the cost linear in the text. */
const LONGEST_POSTING = 60;
/**
 * Proposes pairs of units from an inverted index of the event's stems, never from all pairs: for each unit its best few partners in each
 * other article (and in its own), by the weight of the stems they share. Stems that name the event's topic propose nothing.
 */
export function proposeCandidates(units, weights) {
    const postings = new Map();
    units.forEach((unit, index) => {
        for (const stem of unit.terms.keys()) {
            const posting = postings.get(stem);
            if (posting)
                posting.push(index);
            else
                postings.set(stem, [index]);
        }
    });
    const cap = Math.min(LONGEST_POSTING, Math.max(30, weights.size * THRESHOLDS.topicShare));
    const chosen = new Map();
    // What each unit shares with the one that is looked at, and for which one that was counted last: one row for all of them.
    const gained = new Float64Array(units.length);
    const countedFor = new Int32Array(units.length).fill(-1);
    units.forEach((unit, index) => {
        const found = [];
        for (const stem of unit.terms.keys()) {
            const posting = postings.get(stem) ?? [];
            if (posting.length > cap)
                continue;
            const weight = weights.weightOf(stem);
            for (const other of posting) {
                if (other === index)
                    continue;
                if (countedFor[other] === index)
                    gained[other] = (gained[other] ?? 0) + weight;
                else {
                    countedFor[other] = index;
                    gained[other] = weight;
                    found.push(other);
                }
            }
        }
        const byArticle = Map.groupBy(found, (other) => units[other].article);
        for (const partners of byArticle.values()) {
            const best = partners
                .toSorted((x, y) => (gained[y] ?? 0) - (gained[x] ?? 0) || x - y)
                .slice(0, THRESHOLDS.partners);
            for (const other of best) {
                const a = Math.min(index, other);
                const b = Math.max(index, other);
                chosen.set(a * units.length + b, { a, b });
            }
        }
    });
    return [...chosen.values()].toSorted((x, y) => x.a - y.a || x.b - y.b);
}
