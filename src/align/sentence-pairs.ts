import type { AlignedPair } from './aligned.ts';
import type { Measure } from './beads.ts';
import type { Candidate } from './candidates.ts';
import { weighEvidence } from './evidence.ts';
import { scoreBead, scoreEvidence } from './score.ts';
import { alignSequences } from './sequence.ts';
import type { Similarity } from './similarity.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { AlignArticle, Unit } from './unit.ts';
import type { Weights } from './weights.ts';

/** Sentence pairs of one event: those held to be aligned, those that are possible only, and which articles retell each other. */
export interface SentencePairs {
  readonly accepted: readonly AlignedPair[];
  readonly possible: readonly AlignedPair[];
  /** `"a b"` index pairs of articles with `a < b`. */
  readonly derivations: ReadonlySet<string>;
}

interface Proposal {
  readonly a: Unit;
  readonly b: Unit;
  readonly similarity: Similarity;
}

/** Aligns the sentences of an event's articles, in both regimes. `units` are the sentences of all articles, article by article. */
export function pairSentences(
  articles: readonly AlignArticle[],
  units: readonly Unit[],
  candidates: readonly Candidate[],
  weights: Weights,
  measure: Measure,
): SentencePairs {
  const proposals = candidates.map((candidate): Proposal => {
    const a = units[candidate.a] as Unit;
    const b = units[candidate.b] as Unit;
    return { a, b, similarity: measure(a, b) };
  });
  const unitsByArticle = Map.groupBy(units, (unit) => unit.article);
  const beads: AlignedPair[] = [];
  const derivations = new Set<string>();
  for (const [name, group] of Map.groupBy(proposals, ({ a, b }) => `${a.article} ${b.article}`)) {
    const [x, y] = name.split(' ').map(Number) as [number, number];
    if (x === y) continue;
    const sequenceOf = (index: number) => ({
      article: articles[index] as AlignArticle,
      units: unitsByArticle.get(index) ?? [],
    });
    const anchors = group.map(({ a, b, similarity }) => ({ i: a.order, j: b.order, similarity: similarity.cosine }));
    const alignment = alignSequences(sequenceOf(x), sequenceOf(y), anchors, measure);
    if (alignment.isDerived) derivations.add(name);
    for (const { a, b, similarity } of alignment.beads)
      beads.push({ a, b, score: scoreBead(similarity), by: 'sequence' });
  }
  return { ...pairByEvidence(proposals, beads, weights), derivations };
}

/** The pairs that the sequences leave open, judged by the evidence for each. */
function pairByEvidence(
  proposals: readonly Proposal[],
  beads: readonly AlignedPair[],
  weights: Weights,
): Pick<SentencePairs, 'accepted' | 'possible'> {
  const inSequence = new Set(beads.flatMap(cellsOf));
  const best = bestCosines(proposals);
  const accepted: AlignedPair[] = [...beads];
  const possible: AlignedPair[] = [];
  for (const { a, b, similarity } of proposals) {
    if (inSequence.has(`${a.article} ${a.order} ${b.article} ${b.order}`) || !isComparable(a, b)) continue;
    const rival = Math.max(best.get(a)?.get(b.article) ?? 0, best.get(b)?.get(a.article) ?? 0);
    const score = scoreEvidence(weighEvidence(a, b, similarity, rival, weights));
    const enough = a.article === b.article ? THRESHOLDS.acceptWithin : THRESHOLDS.accept;
    if (score >= enough) accepted.push({ a, b, score, by: 'evidence' });
    else if (score >= THRESHOLDS.possible) possible.push({ a, b, score, by: 'evidence' });
  }
  return { accepted, possible };
}

/**
 * A subhead names what follows it and tells nothing of its own; neighbouring sentences share words because one continues the other. A
 * headline or a key point, though, repeats what the text says, even in the next sentence.
 */
function isComparable(a: Unit, b: Unit): boolean {
  if (a.blockKind === 'subhead' || b.blockKind === 'subhead') return false;
  if (a.article !== b.article) return true;
  const isSummary = (unit: Unit) => unit.blockKind === 'headline' || unit.blockKind === 'key-point';
  if (isSummary(a) !== isSummary(b)) return true;
  return !isSummary(a) && Math.abs(a.order - b.order) > 1;
}

function cellsOf({ a, b }: AlignedPair): string[] {
  const cells: string[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) cells.push(`${a.article} ${a.order + i} ${b.article} ${b.order + j}`);
  return cells;
}

/** The highest cosine that each unit has with any unit of each other article. */
function bestCosines(proposals: readonly Proposal[]): Map<Unit, Map<number, number>> {
  const best = new Map<Unit, Map<number, number>>();
  const raise = (unit: Unit, article: number, cosine: number) => {
    const known = best.get(unit) ?? new Map<number, number>();
    known.set(article, Math.max(cosine, known.get(article) ?? 0));
    best.set(unit, known);
  };
  for (const { a, b, similarity } of proposals) {
    raise(a, b.article, similarity.cosine);
    raise(b, a.article, similarity.cosine);
  }
  return best;
}
