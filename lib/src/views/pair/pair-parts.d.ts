import type { Chunk } from '../column-lines.ts';
import type { ColumnPlan } from '../event-plan.ts';
import { type RowItem, type Rows } from '../parallel-rows.ts';
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
export declare function partOf(parts: readonly Part[], rows: Rows): number;
/** Rows as they are counted inside a part: a part is a ladder of its own. */
export declare function rowsInPart(rows: Rows, { from, to }: Part, isLast: boolean): Rows;
/** Where each sentence stands: sentence id to part, 0-based; for links from one part to another. What a part leaves out of a run is not in it. */
export declare function placesOf(column: ColumnPlan, pair: PairPlan, parts: readonly PairPart[]): Map<string, number>;
/** The chunks of an item, one or many. */
export declare function chunksOf(item: RowItem): readonly Chunk[];
/** The place in the order of the group that an item's rows begin before or at. */
export declare function groupAt({ start }: Rows): number;
