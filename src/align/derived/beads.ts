import { BLOCK_KINDS } from '../../vocabulary/block-kinds.ts';
import type { Similarity } from '../candidates/similarity.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { type AlignableArticle, joinUnits, type Unit } from '../units/unit.ts';
import { type Anchor, LONGEST_GAP } from './anchors.ts';
import { type Bead, type Cell, type CellChoice, findBeads, interpolatePath, type Transition } from './bead-table.ts';
import { pruneIsolated } from './prune-isolated.ts';

/** One article as a sequence of sentences. */
export interface Sequence {
  readonly article: AlignableArticle;
  readonly units: readonly Unit[];
}

/** A measure of likeness. */
export type Measure = (a: Unit, b: Unit) => Similarity;

/** Widest difference from the expected place that the table follows, in sentences: keeps the cost of a stretch linear. */
const BAND = 12;
/** One to one, one to two, and what only one has. */
export const TRANSITIONS: readonly Transition[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 0],
  [0, 1],
];

/**
 * The beads of one derived stretch, in order: 1-1, 1-2, 2-1 and sentences without counterpart, by dynamic programming over lexical similarity
 * (after Moore 2002 and hunalign, Varga et al. 2005) in a band around the line through the anchors, a few sentences beyond both ends.
 */
export function alignDenseRegion(a: Sequence, b: Sequence, region: readonly Anchor[], measure: Measure): Bead[] {
  const first = region[0] as Anchor;
  const last = region.at(-1) as Anchor;
  const from = { i: Math.max(0, first.i - LONGEST_GAP), j: Math.max(0, first.j - LONGEST_GAP) };
  const to = {
    i: Math.min(a.units.length, last.i + LONGEST_GAP + 1),
    j: Math.min(b.units.length, last.j + LONGEST_GAP + 1),
  };
  const expected = interpolatePath([from, ...region, to]);
  const join = createBeadScorer(a, b);
  const weigh = (at: Cell, step: Transition): Bead | null => {
    const bead = join(at, step);
    return bead && isHeading(bead.a) === isHeading(bead.b)
      ? { ...bead, similarity: measure(bead.a, bead.b).cosine }
      : null;
  };
  const beads = findBeads({
    from,
    to,
    steps: TRANSITIONS,
    reach: (i) => {
      const { j } = expected(i);
      return [j - BAND, j + BAND];
    },
    weigh: (at, step): CellChoice | null => {
      const [di, dj] = step;
      if (di === 0 || dj === 0) return { worth: 0, bead: null };
      const bead = weigh(at, step);
      if (!bead || bead.similarity < THRESHOLDS.beadSimilarity || !isWorthJoining(at, step, bead, weigh)) return null;
      return { worth: bead.similarity * (di + dj), bead };
    },
  });
  return pruneIsolated(beads);
}

/** Gives the units of some sentences of a and some of b from a corner on, each as one; null where they cannot stand as one. */
export function createBeadScorer(
  a: Sequence,
  b: Sequence,
): (at: Cell, step: Transition) => { readonly a: Unit; readonly b: Unit } | null {
  const joined = new Map<string, Unit>();
  const join = (sequence: Sequence, units: readonly Unit[]): Unit => {
    const first = units[0] as Unit;
    if (units.length === 1) return first;
    const name = `${first.article} ${first.order} ${units.length}`;
    const known = joined.get(name) ?? joinUnits(sequence.article, units);
    joined.set(name, known);
    return known;
  };
  return ({ i, j }, [di, dj]) => {
    const ua = a.units.slice(i, i + di);
    const ub = b.units.slice(j, j + dj);
    return canJoin(a, ua) && canJoin(b, ub) ? { a: join(a, ua), b: join(b, ub) } : null;
  };
}

/** A bead of three sentences must be more alike than either of the beads of two in it. */
function isWorthJoining(
  at: Cell,
  [di, dj]: Transition,
  bead: Bead,
  weigh: (at: Cell, step: Transition) => Bead | null,
): boolean {
  if (di + dj === 2) return true;
  const first = weigh(at, [1, 1])?.similarity ?? 0;
  const last = weigh({ i: at.i + di - 1, j: at.j + dj - 1 }, [1, 1])?.similarity ?? 0;
  return bead.similarity >= Math.max(first, last) * THRESHOLDS.beadGain;
}

/** Sentences can stand as one member if nothing but blank space parts them. */
function canJoin({ article }: Sequence, units: readonly Unit[]): boolean {
  return units.every((unit, index) => {
    const before = units[index - 1];
    if (!before) return true;
    return before.blockKind === unit.blockKind && article.text.slice(before.range.end, unit.range.start).trim() === '';
  });
}

/** Whether a unit is a heading, which corresponds to headings only. */
export function isHeading(unit: Unit | undefined): boolean {
  return unit !== undefined && BLOCK_KINDS[unit.blockKind].isHeading;
}
