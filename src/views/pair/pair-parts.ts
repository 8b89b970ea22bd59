import type { Chunk } from '../column-lines.ts';
import type { ColumnPlan } from '../event-plan.ts';
import { layOutColumn, type RowItem, type Rows } from '../parallel-rows.ts';
import type { PairPlan } from './pair-plan.ts';
import type { ShownMost } from './shown-pieces.ts';

/** Groups `from` to `to` (half-open, of an order) of what is too long for one page. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A part of a ladder; the first is the pair's own page. */
export interface PairPart extends Part {
  /** How much of each telling stands on it: all, but where one passage alone would fill more than a page. */
  readonly most: ShownMost;
}

/** The part that an item of a column stands in, 0-based. */
export function partOf(parts: readonly Part[], rows: Rows): number {
  const at = groupAt(rows);
  const found = parts.findIndex(({ to }) => at < to);
  return found < 0 ? parts.length - 1 : found;
}

/** Rows as they are counted inside a part: a part is a ladder of its own. */
export function rowsInPart(rows: Rows, { from, to }: Part, isLast: boolean): Rows {
  const end = isLast ? rows.end : Math.min(rows.end, 2 + 2 * to);
  return { start: rows.start - 2 * from, end: end - 2 * from };
}

/** Where each sentence stands: sentence id to part, 0-based; for links from one part to another. What a part leaves out of a run is not in it. */
export function placesOf(column: ColumnPlan, pair: PairPlan, parts: readonly PairPart[]): Map<string, number> {
  return new Map(
    layOutColumn(column, pair.order).flatMap((item) => {
      const part = partOf(parts, item.rows);
      return chunksOf(item)
        .slice(0, parts[part]?.most.chunks)
        .flatMap(({ lines }) => lines.map(({ sentence }) => [sentence.id, part] as const));
    }),
  );
}

/** The chunks of an item, one or many. */
export function chunksOf(item: RowItem): readonly Chunk[] {
  return item.kind === 'level' ? [item.chunk] : item.chunks;
}

/** The place in the order of the group that an item's rows begin before or at. */
export function groupAt({ start }: Rows): number {
  return Math.max(0, Math.floor((start - 2) / 2));
}
