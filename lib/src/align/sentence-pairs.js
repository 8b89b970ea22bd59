import { alignDerived } from "./derived/derived-alignment.js";
import { alignIndependent, cellsOf, isComparable } from "./independent/independent-alignment.js";
import { scoreBead } from "./independent/score.js";
import { THRESHOLDS } from "./thresholds.js";
import { findSentenceQuotes } from "./units/sentence-quotes.js";
/** Aligns the sentences of an event's articles, in both regimes. `units` are the sentences of all articles, article by article. */
export function pairSentences(articles, units, candidates, weights, measure, fragments) {
    const proposals = candidates.map((candidate) => {
        const a = units[candidate.a];
        const b = units[candidate.b];
        return { a, b, indexA: candidate.a, indexB: candidate.b, similarity: measure(a, b) };
    });
    const unitsByArticle = Map.groupBy(units, (unit) => unit.article);
    const beads = [];
    const derivations = new Set();
    for (const [name, group] of Map.groupBy(proposals, ({ a, b }) => `${a.article} ${b.article}`)) {
        const [x, y] = name.split(' ').map(Number);
        if (x === y)
            continue;
        const sequenceOf = (index) => ({
            article: articles[index],
            units: unitsByArticle.get(index) ?? [],
        });
        const anchors = group.map(({ a, b, similarity }) => ({ i: a.order, j: b.order, similarity: similarity.cosine }));
        const alignment = alignDerived(sequenceOf(x), sequenceOf(y), anchors, measure);
        if (alignment.isDerived)
            derivations.add(name);
        for (const { a, b, similarity } of alignment.beads)
            beads.push({ a, b, score: scoreBead(similarity), by: alignment.isCourse ? 'course' : 'sequence' });
    }
    const sizes = articles.map((_, index) => unitsByArticle.get(index)?.length ?? 0);
    const together = new Map(articles.flatMap((article, index) => [...findSentenceQuotes(article, unitsByArticle.get(index) ?? [])]));
    const speechMode = proposals.flatMap((proposal) => spokenProposal(proposal, together, measure));
    const byEvidence = alignIndependent({ units, sizes, weights, echoes: fragments }, [...proposals, ...speechMode], beads);
    const accepted = [...beads, ...byEvidence.accepted];
    const rest = pairRests(accepted, unitsByArticle, weights);
    return { accepted: [...accepted, ...rest], possible: byEvidence.possible, derivations };
}
/** A pair inside an article once more, with the whole utterance for a sentence of one; none where neither is in an utterance of several. */
function spokenProposal({ a, b, indexA, indexB }, together, measure) {
    const [wholeA, wholeB] = [together.get(a) ?? a, together.get(b) ?? b];
    if (a.article !== b.article || wholeA === wholeB || (wholeA === a && wholeB === b))
        return [];
    return [{ a: wholeA, b: wholeB, indexA, indexB, similarity: measure(wholeA, wholeB) }];
}
/**
 * A neighbour of an aligned sentence that tells what its partner tells besides: one text's sentence may be two of the other's, the second of
 * which shares few words with the whole but most of what is left of it.
 */
function pairRests(accepted, unitsByArticle, weights) {
    const choice = new Set(accepted.flatMap(cellsOf));
    const rare = weights.weightOf('') * 0.7;
    return accepted.flatMap((pair) => {
        if (pair.by !== 'evidence' || pair.a.article === pair.b.article)
            return [];
        return [
            { held: pair.a, partner: pair.b },
            { held: pair.b, partner: pair.a },
        ].flatMap(({ held, partner }) => [held.order - 1, held.order + held.length].flatMap((order) => {
            const next = unitsByArticle.get(held.article)?.[order];
            if (!next || !isComparable(next, partner) || choice.has(cellsOf({ ...pair, a: next, b: partner })[0] ?? ''))
                return [];
            const weigh = (stems) => stems.reduce((sum, stem) => sum + Math.max(0, weights.weightOf(stem)), 0);
            const rest = [...partner.terms.keys()].filter((stem) => !held.terms.has(stem));
            const shared = weigh(rest.filter((stem) => next.terms.has(stem)));
            const share = shared / Math.max(weigh(rest), 1e-9);
            if (share < THRESHOLDS.restShare || shared < THRESHOLDS.restWords * rare)
                return [];
            return [{ a: next, b: partner, score: pair.score * (0.5 + share / 2), by: 'evidence' }];
        }));
    });
}
