import { type Anchor, LONGEST_GAP } from './anchors.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import type { Similarity } from './similarity.ts';
import { THRESHOLDS } from './thresholds.ts';
import { type AlignArticle, joinUnits, type Unit } from './unit.ts';

/** A bead: consecutive sentences of one article held to tell the same as consecutive sentences of the other (Gale & Church 1993). */
export interface Bead {
  readonly a: Unit;
  readonly b: Unit;
  readonly similarity: number;
}

/** One article as a sequence of sentences. */
export interface Sequence {
  readonly article: AlignArticle;
  readonly units: readonly Unit[];
}

/** A measure of likeness. */
export type Measure = (a: Unit, b: Unit) => Similarity;

interface Corner {
  readonly i: number;
  readonly j: number;
}

type Step = readonly [number, number];

interface Cell {
  readonly total: number;
  readonly step: Step;
  readonly bead: Bead | null;
}

/** Widest difference from the expected place that the table follows, in sentences: keeps the cost of a stretch linear. */
const BAND = 12;
const STEPS: readonly Step[] = [
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
export function fillStretch(a: Sequence, b: Sequence, stretch: readonly Anchor[], measure: Measure): Bead[] {
  const first = stretch[0] as Anchor;
  const last = stretch.at(-1) as Anchor;
  const from = { i: Math.max(0, first.i - LONGEST_GAP), j: Math.max(0, first.j - LONGEST_GAP) };
  const to = {
    i: Math.min(a.units.length, last.i + LONGEST_GAP + 1),
    j: Math.min(b.units.length, last.j + LONGEST_GAP + 1),
  };
  const expected = expectedPlaces([from, ...stretch, to]);
  const weigh = beadWeigher(a, b, measure);
  const cells = new Map<number, Cell>();
  const key = (i: number, j: number) => (i - from.i) * (to.j - from.j + 1) + (j - from.j);
  cells.set(key(from.i, from.j), { total: 0, step: [0, 0], bead: null });
  for (let i = from.i; i <= to.i; i++) {
    const middle = expected(i);
    for (let j = Math.max(from.j, middle - BAND); j <= Math.min(to.j, middle + BAND); j++) {
      const here = cells.get(key(i, j));
      if (here)
        for (const cell of stepsFrom({ i, j }, to, here, weigh))
          keepBetter(cells, key(i + cell.step[0], j + cell.step[1]), cell);
    }
  }
  return withoutLooseEnds(walkBack(cells, key, from, to));
}

/** Where the order of the anchors leads one to expect sentence i of a in b: straight lines from anchor to anchor. Asked with rising i. */
function expectedPlaces(corners: readonly Corner[]): (i: number) => number {
  let at = 0;
  return (i) => {
    while (at + 2 < corners.length && i >= (corners[at + 1] as Corner).i) at++;
    const low = corners[at] as Corner;
    const high = corners[at + 1] as Corner;
    return high.i === low.i ? low.j : Math.round(low.j + ((i - low.i) / (high.i - low.i)) * (high.j - low.j));
  };
}

type Weigh = (i: number, j: number, step: Step) => Bead | null;

/** Gives the bead of some sentences from i and some from j, or null where they cannot be one. */
function beadWeigher(a: Sequence, b: Sequence, measure: Measure): Weigh {
  const joined = new Map<string, Unit>();
  const join = (sequence: Sequence, units: readonly Unit[]): Unit => {
    const first = units[0] as Unit;
    if (units.length === 1) return first;
    const name = `${first.article} ${first.order}`;
    const known = joined.get(name) ?? joinUnits(sequence.article, units);
    joined.set(name, known);
    return known;
  };
  return (i, j, [di, dj]) => {
    const ua = a.units.slice(i, i + di);
    const ub = b.units.slice(j, j + dj);
    if (!canJoin(a, ua) || !canJoin(b, ub) || isHeading(ua[0]) !== isHeading(ub[0])) return null;
    const bead = { a: join(a, ua), b: join(b, ub) };
    return { ...bead, similarity: measure(bead.a, bead.b).cosine };
  };
}

function* stepsFrom(at: Corner, to: Corner, here: Cell, weigh: Weigh): Generator<Cell> {
  for (const step of STEPS) {
    const [di, dj] = step;
    if (at.i + di > to.i || at.j + dj > to.j) continue;
    if (di === 0 || dj === 0) {
      yield { total: here.total, step, bead: null };
      continue;
    }
    const bead = weigh(at.i, at.j, step);
    if (!bead || bead.similarity < THRESHOLDS.beadSimilarity || !isWorthJoining(at, step, bead, weigh)) continue;
    yield { total: here.total + bead.similarity * (di + dj), step, bead };
  }
}

/** A bead of three sentences must be more alike than either of the beads of two in it. */
function isWorthJoining(at: Corner, [di, dj]: Step, bead: Bead, weigh: Weigh): boolean {
  if (di + dj === 2) return true;
  const first = weigh(at.i, at.j, [1, 1])?.similarity ?? 0;
  const last = weigh(at.i + di - 1, at.j + dj - 1, [1, 1])?.similarity ?? 0;
  return bead.similarity >= Math.max(first, last) * THRESHOLDS.beadGain;
}

function keepBetter(cells: Map<number, Cell>, key: number, cell: Cell): void {
  const known = cells.get(key);
  if (!known || cell.total > known.total) cells.set(key, cell);
}

function walkBack(
  cells: ReadonlyMap<number, Cell>,
  key: (i: number, j: number) => number,
  from: Corner,
  to: Corner,
): Bead[] {
  const beads: Bead[] = [];
  let { i, j } = to;
  while (i > from.i || j > from.j) {
    const cell = cells.get(key(i, j));
    if (!cell) break;
    if (cell.bead) beads.push(cell.bead);
    i -= cell.step[0];
    j -= cell.step[1];
  }
  return beads.reverse();
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
  return unit?.blockKind === 'headline' || unit?.blockKind === 'subhead';
}
