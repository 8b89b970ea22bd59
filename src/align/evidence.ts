import type { Similarity } from './similarity.ts';
import type { Unit } from './unit.ts';
import type { Weights } from './weights.ts';

/** What speaks for and against two sentences of independent texts telling the same; each on its own scale, all symmetric. */
export interface AcrossEvidence {
  readonly cosine: number;
  /** What is shared in one order, in stems unique to the pair; saturates. Words of one topic are shared in any order, a statement keeps its own. */
  readonly ordered: number;
  /** Weight of the second rarest plain word shared, in unique stems: a fact needs words for what happened, names and figures say who and when. */
  readonly plain: number;
  /** How near both stand to the head of their articles (1: headline and first sentence), where news tells its main fact; falls with the distance. */
  readonly lead: number;
  /** How far apart they stand, as shares of their articles (0..1): news is told from the weightiest down (Bell 1991). */
  readonly apart: number;
  /** How well either corresponds to a sentence next to the other (0..1): what one text tells in a sentence, another tells in two. */
  readonly neighbour: number;
}

/** What speaks for and against two sentences of one article telling the same. */
export interface WithinEvidence {
  readonly cosine: number;
  /** The greater of the two containments: a short telling may lie wholly inside a long one. */
  readonly contained: number;
  /** Weight of what is shared, as a multiple of one stem that is unique to the pair; saturates. */
  readonly amount: number;
  /** What is shared in one order, on the same scale. */
  readonly ordered: number;
  /** The weight of the longest run of stems that stand in one order in both, in the same unit. */
  readonly run: number;
  /** Shared numbers (at most 2), and whether both have numbers but none in common. */
  readonly figures: number;
  readonly figureClash: number;
  /** 1 when both name someone or something, and no name is the same: sentences built alike about others. */
  readonly nameClash: number;
  /** 1 when neither has a better partner, less the better another is. */
  readonly rank: number;
  /** 1 when both report what one entity tells, -1 when each reports another's telling. */
  readonly teller: number;
  /** How surely one quotes a few words that the other gives whole, from the same mouth (`findEchoes`). */
  readonly echo: number;
  /** 1 when the later sentence says that it adds to what was told ("also"): then it is another statement. */
  readonly addition: number;
  /** Both open the article (headline, key point, first sentence). */
  readonly lead: number;
}

/** The evidence for a pair across two articles, its neighbours not yet asked; `sizes` holds the number of sentences of each article. */
export function weighAcross(
  a: Unit,
  b: Unit,
  similarity: Similarity,
  sizes: readonly number[],
  weights: Weights,
): AcrossEvidence {
  const unique = uniqueWeight(weights);
  const placeOf = (unit: Unit) => unit.order / Math.max(1, sizes[unit.article] ?? 1);
  return {
    cosine: similarity.cosine,
    ordered: similarity.shared === 0 ? 0 : saturate(heaviestOrder(a, b, weights) / unique),
    plain: secondPlain(a, b, weights) / unique,
    lead: 1 / Math.sqrt(distanceFromHead(a) * distanceFromHead(b)),
    apart: Math.abs(placeOf(a) - placeOf(b)),
    neighbour: 0,
  };
}

/** The evidence for a pair inside one article; `best` is the highest cosine that either has with any other unit, `echo` how surely one quotes from the other. */
export function weighWithin(
  a: Unit,
  b: Unit,
  similarity: Similarity,
  best: number,
  weights: Weights,
  echo = 0,
): WithinEvidence {
  const unique = uniqueWeight(weights);
  const figures = compareFigures(a, b);
  return {
    cosine: similarity.cosine,
    contained: Math.max(similarity.inA, similarity.inB),
    amount: saturate(similarity.shared / unique),
    ordered: saturate(heaviestOrder(a, b, weights) / unique),
    run: Math.min(1, longestRun(a, b, weights) / (4 * unique)),
    figures: Math.min(2, Math.max(0, figures)),
    figureClash: figures < 0 ? 1 : 0,
    nameClash: a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name)) ? 1 : 0,
    rank: best <= 0 ? 1 : similarity.cosine / best,
    teller: compareTellers(a, b),
    echo,
    addition: [a, b].some((unit) => unit.tokens.some((token) => ADDING.has(token.norm))) ? 1 : 0,
    lead: isLead(a) && isLead(b) ? 1 : 0,
  };
}

/** The weight of a stem that only the two units share. */
function uniqueWeight(weights: Weights): number {
  return Math.log((weights.size + 1) / 2.5);
}

/** An amount, in unique stems, on a scale that eight of them fill. */
function saturate(amount: number): number {
  return Math.min(1, Math.log1p(amount) / Math.log(9));
}

/** 1 for the headline and the first sentence after it, and one more for every sentence farther on. */
function distanceFromHead(unit: Unit): number {
  return Math.max(1, unit.order);
}

/** The weight of the second rarest stem that two units share and that is neither a name nor a figure; 0 where they share only one. */
function secondPlain(a: Unit, b: Unit, weights: Weights): number {
  let first = 0;
  let second = 0;
  for (const stem of a.terms.keys()) {
    if (!b.terms.has(stem) || /^@|\d/.test(stem)) continue;
    const weight = weights.weightOf(stem);
    second = Math.max(second, Math.min(first, weight));
    first = Math.max(first, weight);
  }
  return second;
}

/** How many figures two units share; -1 when both have some and share none. */
function compareFigures(a: Unit, b: Unit): number {
  const figuresA = figuresOf(a);
  const figuresB = figuresOf(b);
  const shared = [...figuresA].filter((figure) => figuresB.has(figure)).length;
  return shared === 0 && figuresA.size > 0 && figuresB.size > 0 ? -1 : shared;
}

/** Adverbs of addition (Quirk et al. 1985, 8.116), in the languages read. */
const ADDING: ReadonlySet<string> = new Set([
  'also',
  'too',
  'additionally',
  'furthermore',
  'moreover',
  'auch',
  'ausserdem',
  'zudem',
  'aussi',
  'egalement',
  'также',
  'тоже',
]);

function compareTellers(a: Unit, b: Unit): number {
  const [tellersA, tellersB] = [tellersOf(a), tellersOf(b)];
  if (tellersA.size === 0 || tellersB.size === 0) return 0;
  return [...tellersA].some((teller) => tellersB.has(teller)) ? 1 : -1;
}

/** Whose telling a unit reports, in its own words or in quoted ones; without the sign of the kind of entity. */
function tellersOf({ tellers, speakers }: Unit): ReadonlySet<string> {
  return new Set([...[...tellers].map((entity) => entity.slice(2)), ...speakers]);
}

function isLead(unit: Unit): boolean {
  return unit.blockKind === 'headline' || unit.order <= 1;
}

const figuresByUnit = new WeakMap<Unit, ReadonlySet<string>>();

function figuresOf(unit: Unit): ReadonlySet<string> {
  const known = figuresByUnit.get(unit);
  if (known) return known;
  const found = new Set([...unit.terms.keys()].filter((stem) => /\d/.test(stem)));
  figuresByUnit.set(unit, found);
  return found;
}

/** The greatest weight of a run of stems that stands in both sequences: the heaviest common substring, from each place where one begins. */
function longestRun(a: Unit, b: Unit, weights: Weights): number {
  let heaviest = 0;
  a.stems.forEach((stem, i) => {
    if (!b.terms.has(stem)) return;
    for (let j = b.stems.indexOf(stem); j >= 0; j = b.stems.indexOf(stem, j + 1)) {
      // What follows a shared stem is part of the run that began before it.
      if (i > 0 && j > 0 && a.stems[i - 1] === b.stems[j - 1]) continue;
      let run = 0;
      for (let k = 0; i + k < a.stems.length && a.stems[i + k] === b.stems[j + k]; k++)
        run += Math.max(0, weights.weightOf(a.stems[i + k] ?? ''));
      heaviest = Math.max(heaviest, run);
    }
  });
  return heaviest;
}

/** The greatest weight of stems that stand in one order in both, gaps allowed: the heaviest common subsequence. */
function heaviestOrder(a: Unit, b: Unit, weights: Weights): number {
  // Stems that only one of them has are in no common order: two sentences share few, and the table is as small as that.
  const across = b.stems.filter((stem) => a.terms.has(stem));
  let row = new Float64Array(across.length + 1);
  let next = new Float64Array(across.length + 1);
  for (const stem of a.stems) {
    if (!b.terms.has(stem)) continue;
    const weight = Math.max(0, weights.weightOf(stem));
    for (let j = 0; j < across.length; j++) {
      const match = across[j] === stem ? (row[j] ?? 0) + weight : 0;
      next[j + 1] = Math.max(match, next[j] ?? 0, row[j + 1] ?? 0);
    }
    [row, next] = [next, row];
  }
  return row[across.length] ?? 0;
}
