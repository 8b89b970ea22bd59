import type { Unit } from '../units/unit.ts';

/** A bead: consecutive sentences of one article held to tell the same as consecutive sentences of the other (Gale & Church 1993). */
export interface Bead {
  readonly a: Unit;
  readonly b: Unit;
  readonly similarity: number;
}

/** A place between the sentences of two articles: i sentences of one and j of the other lie before it. */
export interface Cell {
  readonly i: number;
  readonly j: number;
}

/** How many sentences of either article a step takes; a step that takes none of one leaves the other's without counterpart. */
export type Transition = readonly [number, number];

/** What a step is worth, and the bead that it makes; null for one without counterpart. */
export interface CellChoice {
  readonly worth: number;
  readonly bead: Bead | null;
}

/** What is looked for: the worthiest way between two corners, by some steps, inside a band. */
export interface DpTable {
  readonly from: Cell;
  readonly to: Cell;
  readonly steps: readonly Transition[];
  /** The least and the greatest j that are followed for an i. Asked with rising i. */
  readonly reach: (i: number) => readonly [number, number];
  /** What a step from a corner is worth; null where it cannot be taken. */
  readonly weigh: (at: Cell, step: Transition) => CellChoice | null;
}

interface ReachedCell {
  readonly total: number;
  readonly step: Transition;
  readonly bead: Bead | null;
}

/** The beads of the worthiest way through a table, in order, by dynamic programming. Of two ways worth the same, the one found first. */
export function findBeads({ from, to, steps, reach, weigh }: DpTable): Bead[] {
  const cells = new Map<number, ReachedCell>();
  const key = (i: number, j: number) => (i - from.i) * (to.j - from.j + 1) + (j - from.j);
  cells.set(key(from.i, from.j), { total: 0, step: [0, 0], bead: null });
  for (let i = from.i; i <= to.i; i++) {
    const [least, greatest] = reach(i);
    for (let j = Math.max(from.j, least); j <= Math.min(to.j, greatest); j++) {
      const here = cells.get(key(i, j));
      if (!here) continue;
      for (const step of steps) {
        const [di, dj] = step;
        if (i + di > to.i || j + dj > to.j) continue;
        const choice = weigh({ i, j }, step);
        if (!choice) continue;
        const next = key(i + di, j + dj);
        const known = cells.get(next);
        const total = here.total + choice.worth;
        if (!known || total > known.total) cells.set(next, { total, step, bead: choice.bead });
      }
    }
  }
  return walkBack(cells, key, from, to);
}

function walkBack(
  cells: ReadonlyMap<number, ReachedCell>,
  key: (i: number, j: number) => number,
  from: Cell,
  to: Cell,
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

/** Where the order of some corners leads one to expect sentence i of a in b: straight lines from corner to corner; and how long the line is, in sentences of a. Asked with rising i. */
export function interpolatePath(cells: readonly Cell[]): (i: number) => { readonly j: number; readonly gap: number } {
  let at = 0;
  return (i) => {
    while (at + 2 < cells.length && i >= (cells[at + 1] as Cell).i) at++;
    const low = cells[at] as Cell;
    const high = cells[at + 1] as Cell;
    const gap = high.i - low.i;
    return { gap, j: gap === 0 ? low.j : Math.round(low.j + ((i - low.i) / gap) * (high.j - low.j)) };
  };
}
