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
  const { accepted, possible } = pairByEvidence(proposals, beads, weights);
  const rest = pairRests(accepted, unitsByArticle, weights);
  return { accepted: [...accepted, ...rest], possible, derivations };
}

/**
 * A neighbour of an aligned sentence that tells what its partner tells besides: one text's sentence may be two of the other's, the second of
 * which shares few words with the whole but most of what is left of it.
 */
function pairRests(
  accepted: readonly AlignedPair[],
  unitsByArticle: ReadonlyMap<number, readonly Unit[]>,
  weights: Weights,
): AlignedPair[] {
  const taken = new Set(accepted.flatMap(cellsOf));
  const rare = weights.weightOf('') * 0.7;
  return accepted.flatMap((pair): AlignedPair[] => {
    if (pair.by !== 'evidence' || pair.a.article === pair.b.article) return [];
    return [
      { held: pair.a, partner: pair.b },
      { held: pair.b, partner: pair.a },
    ].flatMap(({ held, partner }) =>
      [held.order - 1, held.order + held.length].flatMap((order): AlignedPair[] => {
        const next = unitsByArticle.get(held.article)?.[order];
        if (!next || !isComparable(next, partner) || taken.has(cellsOf({ ...pair, a: next, b: partner })[0] ?? ''))
          return [];
        const rest = [...partner.terms.keys()].filter((stem) => !held.terms.has(stem));
        const weigh = (stems: readonly string[]) =>
          stems.reduce((sum, stem) => sum + Math.max(0, weights.weightOf(stem)), 0);
        const shared = weigh(rest.filter((stem) => next.terms.has(stem)));
        const share = shared / Math.max(weigh(rest), 1e-9);
        if (share < THRESHOLDS.restShare || shared < THRESHOLDS.restWords * rare) return [];
        return [{ a: next, b: partner, score: pair.score * (0.5 + share / 2), by: 'evidence' }];
      }),
    );
  });
}

/** The pairs that the sequences leave open, judged by the evidence for each. */
function pairByEvidence(
  proposals: readonly Proposal[],
  beads: readonly AlignedPair[],
  weights: Weights,
): Pick<SentencePairs, 'accepted' | 'possible'> {
  const inSequence = new Set(beads.flatMap(cellsOf));
  const placed = placedIn(beads);
  const best = bestCosines(proposals);
  const accepted: AlignedPair[] = [...beads];
  const possible: AlignedPair[] = [];
  for (const { a, b, similarity } of proposals) {
    if (inSequence.has(`${a.article} ${a.order} ${b.article} ${b.order}`) || !isComparable(a, b)) continue;
    if (!sharePlainWords(a, b)) continue;
    const rival = Math.max(best.get(a)?.get(b.article) ?? 0, best.get(b)?.get(a.article) ?? 0);
    const score = scoreEvidence(weighEvidence(a, b, similarity, rival, weights));
    if (score >= Math.max(enoughFor(a, b), enoughBeside(a, b, placed))) accepted.push({ a, b, score, by: 'evidence' });
    else if (score >= THRESHOLDS.possible) possible.push({ a, b, score, by: 'evidence' });
  }
  return { accepted, possible };
}

/**
 * A subhead names what follows it, a caption describes a picture, and neither tells the news; neighbouring sentences share words because one continues the other. A
 * headline or a key point, though, repeats what the text says, even in the next sentence.
 */
function isComparable(a: Unit, b: Unit): boolean {
  if ([a, b].some((unit) => unit.blockKind === 'subhead' || unit.blockKind === 'caption')) return false;
  if (a.article !== b.article) return true;
  if (isSummary(a) !== isSummary(b)) return true;
  return !isSummary(a) && Math.abs(a.order - b.order) > 1;
}

/** A fact needs words for what happened: names and figures alone say who and when. */
const LEAST_PLAIN_WORDS = 2;

/** Whether two units share enough stems that are neither names nor figures. */
function sharePlainWords(a: Unit, b: Unit): boolean {
  let count = 0;
  for (const stem of a.terms.keys())
    if (b.terms.has(stem) && !/^@|\d/.test(stem)) {
      count++;
      if (count >= LEAST_PLAIN_WORDS) return true;
    }
  return false;
}

/** For each sentence of a retelling, `"article order other"`, that it has its place beside one of the other text. */
function placedIn(beads: readonly AlignedPair[]): ReadonlySet<string> {
  return new Set(
    beads.flatMap(({ a, b }) => [
      ...Array.from({ length: a.length }, (_, k) => `${a.article} ${a.order + k} ${b.article}`),
      ...Array.from({ length: b.length }, (_, k) => `${b.article} ${b.order + k} ${a.article}`),
    ]),
  );
}

/** A sentence of a retelling that has its counterpart already needs strong evidence for another. */
function enoughBeside(a: Unit, b: Unit, placed: ReadonlySet<string>): number {
  const isPlacedA = placed.has(`${a.article} ${a.order} ${b.article}`);
  const isPlacedB = placed.has(`${b.article} ${b.order} ${a.article}`);
  if (isPlacedA && isPlacedB) return THRESHOLDS.acceptBesideBoth;
  return isPlacedA || isPlacedB ? THRESHOLDS.acceptBesideOne : 0;
}

function enoughFor(a: Unit, b: Unit): number {
  if (a.article !== b.article) return THRESHOLDS.accept;
  return isSummary(a) || isSummary(b) ? THRESHOLDS.acceptSummary : THRESHOLDS.acceptWithin;
}

function isSummary({ blockKind }: Unit): boolean {
  return blockKind === 'headline' || blockKind === 'key-point';
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
