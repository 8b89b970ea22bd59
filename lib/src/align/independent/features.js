import { calendarWords } from "../../languages/en/calendar.js";
import { stemWord } from "../../languages/stem.js";
import { BLOCK_KINDS } from "../../vocabulary/block-kinds.js";
/** The evidence for a pair across two articles, its neighbours not yet asked; `sizes` holds the number of sentences of each article. */
export function crossArticleFeatures(a, b, similarity, sizes, weights) {
    const unique = uniqueWeight(weights);
    const placeOf = (unit) => unit.order / Math.max(1, sizes[unit.article] ?? 1);
    return {
        cosine: similarity.cosine,
        ordered: similarity.shared === 0 ? 0 : saturate(heaviestOrder(a, b, weights) / unique),
        plain: secondPlain(a, b, weights) / unique,
        lead: 1 / Math.sqrt(distanceFromHead(a) * distanceFromHead(b)),
        apart: Math.abs(placeOf(a) - placeOf(b)),
        neighbour: 0,
        course: 0,
        teller: compareSources(a, b),
    };
}
/** The evidence for a pair inside one article; `echo`: how surely one quotes from the other. */
export function sameArticleFeatures(a, b, similarity, weights, repeated = 0) {
    const unique = uniqueWeight(weights);
    return {
        contained: Math.max(similarity.inA, similarity.inB),
        amount: saturate(similarity.shared / unique),
        ordered: saturate(heaviestOrder(a, b, weights) / unique),
        figureClash: figuresClash(a, b) ? 1 : 0,
        teller: compareSources(a, b),
        echo: repeated,
        lead: isLead(a) && isLead(b) ? 1 : 0,
        summary: isSummary(a) === isSummary(b) ? 0 : 1,
    };
}
/** Whether a unit repeats in short what its article says: a headline or a key point. */
export function isSummary({ blockKind }) {
    return BLOCK_KINDS[blockKind].isSummary;
}
/** The weight of a stem that only the two units share. */
function uniqueWeight(weights) {
    return Math.log((weights.size + 1) / 2.5);
}
/** An amount, in unique stems, on a scale that eight of them fill. */
function saturate(amount) {
    return Math.min(1, Math.log1p(amount) / Math.log(9));
}
/** 1 for the headline and the first sentence after it, and one more for every sentence farther on. */
function distanceFromHead(unit) {
    return Math.max(1, unit.order);
}
/** Days and months that are words besides. */
const ALSO_WORDS = new Set(['march', 'may', 'mar', 'sun', 'sat', 'wed', 'mon']);
const CALENDAR = new Set([...calendarWords].filter((word) => !ALSO_WORDS.has(word)).map((word) => stemWord(word, 'en')));
/** Whether a stem says what happened: it is no name, no figure and no day or month. */
export function isPlain(stem) {
    return !/^@|\d/.test(stem) && !CALENDAR.has(stem);
}
/** The weight of the second rarest stem that two units share and that is neither a name nor a figure nor a day; 0 where they share only one. */
function secondPlain(a, b, weights) {
    let first = 0;
    let second = 0;
    for (const stem of a.terms.keys()) {
        if (!b.terms.has(stem) || !isPlain(stem))
            continue;
        const weight = weights.weightOf(stem);
        second = Math.max(second, Math.min(first, weight));
        first = Math.max(first, weight);
    }
    return second;
}
/** Whether both have figures and none is the same. */
function figuresClash(a, b) {
    const [figuresA, figuresB] = [figuresOf(a), figuresOf(b)];
    return figuresA.size > 0 && figuresB.size > 0 && ![...figuresA].some((figure) => figuresB.has(figure));
}
/**
 * 1 when two units report what one person tells, half as much when one body does (a ministry tells of many things), -1 when each reports what
 * another person tells, else 0: what "the Kremlin said" may be what its spokesman said.
 */
export function compareSources(a, b) {
    if (a.sources.size === 0 || b.sources.size === 0)
        return 0;
    const shared = [...a.sources].filter((teller) => b.sources.has(teller));
    if (shared.length > 0)
        return shared.some(isPerson) ? 1 : 0.5;
    return [...a.sources, ...b.sources].every(isPerson) ? -1 : 0;
}
function isPerson(entity) {
    return entity.startsWith('p-');
}
function isLead(unit) {
    return unit.blockKind === 'headline' || unit.order <= 1;
}
const figuresByUnit = new WeakMap();
function figuresOf(unit) {
    const known = figuresByUnit.get(unit);
    if (known)
        return known;
    const found = new Set([...unit.terms.keys()].filter((stem) => /\d/.test(stem)));
    figuresByUnit.set(unit, found);
    return found;
}
/** The greatest weight of stems that stand in one order in both, gaps allowed: the heaviest common subsequence. */
function heaviestOrder(a, b, weights) {
    // Stems that only one of them has are in no common order: two sentences share few, and the table is as small as that.
    const across = b.stems.filter((stem) => a.terms.has(stem));
    let row = new Float64Array(across.length + 1);
    let next = new Float64Array(across.length + 1);
    for (const stem of a.stems) {
        if (!b.terms.has(stem))
            continue;
        const weight = Math.max(0, weights.weightOf(stem));
        for (let j = 0; j < across.length; j++) {
            const match = across[j] === stem ? (row[j] ?? 0) + weight : 0;
            next[j + 1] = Math.max(match, next[j] ?? 0, row[j + 1] ?? 0);
        }
        [row, next] = [next, row];
    }
    return row[across.length] ?? 0;
}
