import { THRESHOLDS } from "../thresholds.js";
import { findBoilerplate, isFalseFriend, wordKey } from "./false-friends.js";
import { compareSources, crossArticleFeatures, isPlain, isSummary, sameArticleFeatures } from "./features.js";
import { minScoreByPosition } from "./position-threshold.js";
import { fragmentKey } from "./quote-fragments.js";
import { scoreCrossArticle, scoreSameArticle } from "./score.js";
/** The pairs that the sequences (`beads`) leave open, judged by the evidence for each: those held to be aligned, and those that are possible. */
export function alignIndependent(context, proposals, beads) {
    const inSequence = new Set(beads.flatMap(cellsOf));
    const placed = placedIn(beads);
    const refrains = findBoilerplate(context.units);
    const accepted = [];
    const possible = [];
    for (const { a, b, score, alone, cosine } of scoreProposals(context, proposals)) {
        // What is not even possible need not be looked at closely: most of what the index proposes.
        if (score < possibleFrom(a, b))
            continue;
        if (inSequence.has(`${a.article} ${a.order} ${b.article} ${b.order}`) || !isComparable(a, b))
            continue;
        if (isFalseFriend(a, b) || (a.article === b.article && refrains.has(wordKey(a))))
            continue;
        if (!enoughWords(a, b, score, alone))
            continue;
        if (score >= Math.max(enoughFor(a, b), minScoreByPosition(a, b, cosine), enoughBeside(a, b, placed)))
            accepted.push({ a, b, score, by: 'evidence' });
        else
            possible.push({ a, b, score, by: 'evidence' });
    }
    return { accepted, possible };
}
/** Every proposal with its score (0..1): inside an article from its own evidence, across articles in two rounds, the second of which sees the neighbours. */
function scoreProposals(context, proposals) {
    const { units, sizes, weights, echoes: fragments } = context;
    const cell = (indexA, indexB) => indexA * units.length + indexB;
    const alone = new Map();
    const judged = proposals.map(({ a, b, indexA, indexB, similarity }) => {
        if (a.article === b.article) {
            const repeated = fragments.get(fragmentKey(a.article, a.order, b.order)) ?? 0;
            return {
                a,
                b,
                indexA,
                indexB,
                evidence: null,
                cosine: similarity.cosine,
                score: scoreSameArticle(sameArticleFeatures(a, b, similarity, weights, repeated)),
            };
        }
        const evidence = crossArticleFeatures(a, b, similarity, sizes, weights);
        const score = scoreCrossArticle(evidence);
        alone.set(cell(indexA, indexB), score);
        return { a, b, indexA, indexB, evidence, score, cosine: similarity.cosine };
    });
    return judged.map(({ a, b, indexA, indexB, evidence, score, cosine }) => {
        if (!evidence)
            return { a, b, score, alone: score, cosine };
        const scoreAt = (stepA, stepB) => {
            const [nextA, nextB] = [units[indexA + stepA], units[indexB + stepB]];
            if (nextA?.article !== a.article || nextB?.article !== b.article)
                return 0;
            if (!isTold(nextA) || !isTold(nextB))
                return 0;
            return alone.get(cell(indexA + stepA, indexB + stepB)) ?? 0;
        };
        const neighbour = Math.sqrt(Math.max(...NEIGHBOURS.map(([stepA, stepB]) => scoreAt(stepA, stepB))));
        const path = Math.max(...COURSE.map(([stepA, stepB]) => scoreAt(stepA, stepB) / Math.max(Math.abs(stepA), Math.abs(stepB))));
        const supported = scoreCrossArticle({ ...evidence, neighbour, course: path });
        const own = score < THRESHOLDS.ownEvidence ? Math.min(supported, THRESHOLDS.ownEvidence) : supported;
        return { a, b, score: own, alone: score, cosine };
    });
}
/** The places next to a pair: one sentence on or back in either text. */
const NEIGHBOURS = [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
];
/** The places along a course of telling: up to three sentences on in both texts, or back in both. */
const COURSE = [1, 2, 3].flatMap((stepA) => [1, 2, 3].flatMap((stepB) => [
    [stepA, stepB],
    [-stepA, -stepB],
]));
/**
 * A subhead names what follows it, a caption describes a picture, and neither tells the news; neighbouring sentences share words because one continues the other. A
 * headline or a key point, though, repeats what the text says, even in the next sentence.
 */
export function isComparable(a, b) {
    if (!isTold(a) || !isTold(b))
        return false;
    if (a.article !== b.article)
        return true;
    if (isSummary(a) !== isSummary(b))
        return true;
    const [first, second] = a.order < b.order ? [a, b] : [b, a];
    return !isSummary(a) && second.order - (first.order + first.length - 1) > 1;
}
function isTold({ blockKind }) {
    return blockKind !== 'subhead' && blockKind !== 'caption';
}
/** The names of the cells of a table of sentences, article by article, that a pair fills. */
export function cellsOf({ a, b }) {
    const cells = [];
    for (let i = 0; i < a.length; i++)
        for (let j = 0; j < b.length; j++)
            cells.push(`${a.article} ${a.order + i} ${b.article} ${b.order + j}`);
    return cells;
}
/**
 * A fact needs words for what happened: names and figures alone say who and when. Where both open their articles, where news tells its one
 * main fact, a single word may be enough ("Brown, Nixon aide, dies at 75"), if all else is strong.
 */
function enoughWords(a, b, score, alone) {
    const shared = sharedPlainWords(a, b);
    // One who tells much tells much on one topic: what only stands beside what corresponds needs as many words as make a statement.
    const isLifted = a.article !== b.article && alone < THRESHOLDS.accept && compareSources(a, b) > 0;
    if (shared >= (isLifted ? TOLD_WORDS : LEAST_PLAIN_WORDS))
        return true;
    const isHead = a.article !== b.article && a.order <= 1 && b.order <= 1;
    return isHead && shared === 1 && score >= THRESHOLDS.acceptOneWord;
}
const LEAST_PLAIN_WORDS = 2;
const TOLD_WORDS = 4;
/** How many stems that are neither names nor figures nor days two units share. */
function sharedPlainWords(a, b) {
    let count = 0;
    for (const stem of a.terms.keys())
        if (b.terms.has(stem) && isPlain(stem))
            count++;
    return count;
}
/** For each sentence of a retelling, `"article order other"`, that it has its place beside one of the other text. */
function placedIn(beads) {
    return new Set(beads.flatMap(({ a, b }) => [
        ...Array.from({ length: a.length }, (_, k) => `${a.article} ${a.order + k} ${b.article}`),
        ...Array.from({ length: b.length }, (_, k) => `${b.article} ${b.order + k} ${a.article}`),
    ]));
}
/** A sentence of a retelling that has its counterpart already needs strong evidence for another. */
function enoughBeside(a, b, placed) {
    const isPlacedA = placed.has(`${a.article} ${a.order} ${b.article}`);
    const isPlacedB = placed.has(`${b.article} ${b.order} ${a.article}`);
    if (isPlacedA && isPlacedB)
        return THRESHOLDS.acceptBesideBoth;
    return isPlacedA || isPlacedB ? THRESHOLDS.acceptBesideOne : 0;
}
/** From which score on a pair of sentences of independent texts is held to be aligned; inside an article, where a headline or key point repeats, less is asked. */
export function enoughFor(a, b) {
    if (a.article !== b.article)
        return isToldAlike(a, b) ? THRESHOLDS.acceptTold : THRESHOLDS.accept;
    return isSummary(a) || isSummary(b) ? THRESHOLDS.acceptSummary : THRESHOLDS.acceptWithin;
}
/** Whether both report what one entity tells, in enough of the same words. */
function isToldAlike(a, b) {
    return compareSources(a, b) > 0 && sharedPlainWords(a, b) >= TOLD_WORDS;
}
function possibleFrom(a, b) {
    return a.article === b.article ? THRESHOLDS.possibleWithin : THRESHOLDS.possible;
}
