import type { Candidate } from './candidates/candidates.ts';
import type { Weights } from './candidates/weights.ts';
import type { Measure } from './derived/beads.ts';
import { alignDerived } from './derived/derived-alignment.ts';
import { alignIndependent, cellsOf, isComparable, type Proposal } from './independent/independent-alignment.ts';
import { scoreBead } from './independent/score.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { ScoredPair } from './units/scored-pair.ts';
import { findSentenceQuotes } from './units/sentence-quotes.ts';
import type { AlignableArticle, Unit } from './units/unit.ts';

/** Sentence pairs of one event: those held to be aligned, those that are possible only, and which articles retell each other. */
export interface SentencePairs {
  readonly accepted: readonly ScoredPair[];
  readonly possible: readonly ScoredPair[];
  /** `"a b"` index pairs of articles with `a < b`. */
  readonly derivations: ReadonlySet<string>;
}

/** Aligns the sentences of an event's articles, in both regimes. `units` are the sentences of all articles, article by article. */
export function pairSentences(
  articles: readonly AlignableArticle[],
  units: readonly Unit[],
  candidates: readonly Candidate[],
  weights: Weights,
  measure: Measure,
  fragments: ReadonlyMap<string, number>,
): SentencePairs {
  const proposals = candidates.map((candidate): Proposal => {
    const a = units[candidate.a] as Unit;
    const b = units[candidate.b] as Unit;
    return { a, b, indexA: candidate.a, indexB: candidate.b, similarity: measure(a, b) };
  });
  const unitsByArticle = Map.groupBy(units, (unit) => unit.article);
  const beads: ScoredPair[] = [];
  const derivations = new Set<string>();
  for (const [name, group] of Map.groupBy(proposals, ({ a, b }) => `${a.article} ${b.article}`)) {
    const [x, y] = name.split(' ').map(Number) as [number, number];
    if (x === y) continue;
    const sequenceOf = (index: number) => ({
      article: articles[index] as AlignableArticle,
      units: unitsByArticle.get(index) ?? [],
    });
    const anchors = group.map(({ a, b, similarity }) => ({ i: a.order, j: b.order, similarity: similarity.cosine }));
    const alignment = alignDerived(sequenceOf(x), sequenceOf(y), anchors, measure);
    if (alignment.isDerived) derivations.add(name);
    for (const { a, b, similarity } of alignment.beads)
      beads.push({ a, b, score: scoreBead(similarity), by: alignment.isCourse ? 'course' : 'sequence' });
  }
  const sizes = articles.map((_, index) => unitsByArticle.get(index)?.length ?? 0);
  const together = new Map(
    articles.flatMap((article, index) => [...findSentenceQuotes(article, unitsByArticle.get(index) ?? [])]),
  );
  const speechMode = proposals.flatMap((proposal) => spokenProposal(proposal, together, measure));
  const byEvidence = alignIndependent(
    { units, sizes, weights, echoes: fragments },
    [...proposals, ...speechMode],
    beads,
  );
  const accepted = [...beads, ...byEvidence.accepted];
  const rest = pairRests(accepted, unitsByArticle, weights);
  return { accepted: [...accepted, ...rest], possible: byEvidence.possible, derivations };
}

/** A pair inside an article once more, with the whole utterance for a sentence of one; none where neither is in an utterance of several. */
function spokenProposal(
  { a, b, indexA, indexB }: Proposal,
  together: ReadonlyMap<Unit, Unit>,
  measure: Measure,
): Proposal[] {
  const [wholeA, wholeB] = [together.get(a) ?? a, together.get(b) ?? b];
  if (a.article !== b.article || wholeA === wholeB || (wholeA === a && wholeB === b)) return [];
  return [{ a: wholeA, b: wholeB, indexA, indexB, similarity: measure(wholeA, wholeB) }];
}

/**
 * A neighbour of an aligned sentence that tells what its partner tells besides: one text's sentence may be two of the other's, the second of
 * which shares few words with the whole but most of what is left of it.
 */
function pairRests(
  accepted: readonly ScoredPair[],
  unitsByArticle: ReadonlyMap<number, readonly Unit[]>,
  weights: Weights,
): ScoredPair[] {
  const choice = new Set(accepted.flatMap(cellsOf));
  const rare = weights.weightOf('') * 0.7;
  return accepted.flatMap((pair): ScoredPair[] => {
    if (pair.by !== 'evidence' || pair.a.article === pair.b.article) return [];
    return [
      { held: pair.a, partner: pair.b },
      { held: pair.b, partner: pair.a },
    ].flatMap(({ held, partner }) =>
      [held.order - 1, held.order + held.length].flatMap((order): ScoredPair[] => {
        const next = unitsByArticle.get(held.article)?.[order];
        if (!next || !isComparable(next, partner) || choice.has(cellsOf({ ...pair, a: next, b: partner })[0] ?? ''))
          return [];
        const weigh = (stems: readonly string[]) =>
          stems.reduce((sum, stem) => sum + Math.max(0, weights.weightOf(stem)), 0);
        const rest = [...partner.terms.keys()].filter((stem) => !held.terms.has(stem));
        const shared = weigh(rest.filter((stem) => next.terms.has(stem)));
        const share = shared / Math.max(weigh(rest), 1e-9);
        if (share < THRESHOLDS.restShare || shared < THRESHOLDS.restWords * rare) return [];
        return [{ a: next, b: partner, score: pair.score * (0.5 + share / 2), by: 'evidence' }];
      }),
    );
  });
}
