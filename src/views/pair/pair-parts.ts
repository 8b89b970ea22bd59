import type { Chunk, Line } from '../column-lines.ts';
import type { ColumnPlan } from '../event-plan.ts';
import { layOutColumn, type RowItem, type Rows } from '../parallel-rows.ts';
import type { PairPlan } from './pair-plan.ts';

/**
 * What one page of a ladder may hold, so that it stays within 14 kB: UTF-16 code units of both sides, where a sentence that both tell weighs
 * SENTENCE more for its marks and its address. Measured on copies with a mark in every fifth word: compressed, a unit takes 0.5 to 0.6 bytes.
 */
const PAGE = 10_200;
const SENTENCE = 40;
/** What a code unit weighs where nothing is marked. */
const UNMARKED = 1;
/** Blocks shown at each end of a run that is not shown whole: enough to see what it is about and what it leads to. */
export const ENDS = 2;
/** In a copy what stands alone is shown whole up to so many code units, half of what a page holds. */
export const WHOLE_RUN = PAGE / 2;
/** Long paragraphs would make an end as long as a page: it holds so many code units, and one block at least. */
const LONGEST_END = 1_500;
/** Blocks that are not worth a line that stands for them. */
const MOST_BETWEEN = 2;

/** How many blocks of a run are shown from its head and from its foot, given their lengths in code units; null where all are. */
export function cutRun(
  lengths: readonly number[],
  isDerived: boolean,
): { readonly head: number; readonly foot: number } | null {
  const head = blocksOfEnd(lengths);
  const foot = blocksOfEnd(lengths.toReversed());
  const between = lengths.length - head - foot;
  const isShort = lengths.reduce((sum, length) => sum + length, 0) <= WHOLE_RUN;
  return between <= 0 || (isShort && (isDerived || between <= MOST_BETWEEN)) ? null : { head, foot };
}

function blocksOfEnd(lengths: readonly number[]): number {
  let length = 0;
  const fitting = lengths.slice(0, ENDS).findIndex((own) => {
    length += own;
    return length > LONGEST_END;
  });
  return fitting < 0 ? Math.min(ENDS, lengths.length) : Math.max(1, fitting);
}

/** Groups `from` to `to` (half-open, of the pair's order) of a ladder too long for one page; the first part is the pair's own page. */
export interface PairPart {
  readonly from: number;
  readonly to: number;
}

/** The parts of a ladder in order, at least one. What stands between two groups goes with the second, what follows the last with the last. */
export function cutLadder(pair: PairPlan): PairPart[] {
  const last = Math.max(0, pair.order.length - 1);
  const weights = pair.order.map(() => 0);
  for (const column of [pair.first, pair.second]) {
    for (const item of layOutColumn(column, pair.order)) {
      const at = Math.min(groupAt(item.rows), last);
      weights[at] = (weights[at] ?? 0) + weightOf(item, pair.isDerived);
    }
  }
  const parts: PairPart[] = [];
  let from = 0;
  let room = PAGE;
  weights.forEach((weight, at) => {
    if (at > from && weight > room) {
      parts.push({ from, to: at });
      from = at;
      room = PAGE;
    }
    room -= weight;
  });
  return [...parts, { from, to: pair.order.length }];
}

/** The part that an item of a column stands in, 0-based. */
export function partOf(parts: readonly PairPart[], rows: Rows): number {
  const at = groupAt(rows);
  const found = parts.findIndex(({ to }) => at < to);
  return found < 0 ? parts.length - 1 : found;
}

/** Rows as they are counted inside a part: a part is a ladder of its own. */
export function rowsInPart(rows: Rows, { from, to }: PairPart, isLast: boolean): Rows {
  const end = isLast ? rows.end : Math.min(rows.end, 2 + 2 * to);
  return { start: rows.start - 2 * from, end: end - 2 * from };
}

/** Where each group's main telling stands: sentence id to part, 0-based; for links from one part to another. */
export function placesOf(column: ColumnPlan, pair: PairPlan, parts: readonly PairPart[]): Map<string, number> {
  return new Map(
    layOutColumn(column, pair.order).flatMap((item) =>
      chunksOf(item).flatMap(({ lines }) =>
        lines.map(({ sentence }) => [sentence.id, partOf(parts, item.rows)] as const),
      ),
    ),
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

/** A run that is shown by its ends weighs what they weigh. */
function weightOf(item: RowItem, isDerived: boolean): number {
  return chunksOf(item).reduce((sum, chunk) => {
    const lines = shownLines(chunk, isDerived);
    const length = lines.reduce((all, { sentence }) => all + sentence.text.length, 0);
    return sum + (chunk.group === null ? length * UNMARKED : length + SENTENCE * lines.length);
  }, 0);
}

function shownLines(chunk: Chunk, isDerived: boolean): readonly Line[] {
  if (chunk.group !== null) return chunk.lines;
  const blocks = [...Map.groupBy(chunk.lines, (line) => line.block).values()];
  const lengths = blocks.map((lines) => lines.reduce((sum, { sentence }) => sum + sentence.text.length, 0));
  const cut = cutRun(lengths, isDerived);
  return cut === null ? chunk.lines : [...blocks.slice(0, cut.head), ...blocks.slice(blocks.length - cut.foot)].flat();
}
