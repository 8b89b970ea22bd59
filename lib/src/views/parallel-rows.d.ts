import { type Chunk } from './column-lines.ts';
import type { ColumnPlan } from './event-plan.ts';
/** Grid lines, 1-based: the item stands from row line `start` to row line `end`. */
export interface Rows {
    readonly start: number;
    readonly end: number;
}
/** A chunk that stands level with its counterparts, or a run of chunks that stand between two such, or the silence there. */
export type RowItem = {
    readonly kind: 'level';
    readonly rows: Rows;
    readonly group: string;
    readonly chunk: Chunk;
} | {
    readonly kind: 'run';
    readonly rows: Rows;
    readonly chunks: readonly Chunk[];
    readonly silent: readonly string[];
};
/**
 * Rows of the parallel view. Row 1 names the versions; then, for each group in `order`, a row that takes what is between (sized by what
 * stands there) and a row of the group itself; last a row for what follows. A version's own order is kept: what its outlet put elsewhere
 * stays there, and only the heaviest rising run of its groups stands level.
 */
export declare function layOutColumn(column: ColumnPlan, order: readonly string[]): RowItem[];
/**
 * The style rules that put every item in its rows; one class for each pair of lines in use, for inline styles are not allowed. A run over many
 * rows must not stretch them: its least height counts as nothing there (`.long-run`), so of the rows it crosses only a `min-content` one grows,
 * and only the row that a long run ends in is such (CSS Grid 1, section 12.5, steps 3 and 4).
 */
export declare function rowRules(groups: number, used: Iterable<Rows>): string;
/** Whether an item stands in more than one row. */
export declare function isLong(rows: Rows): boolean;
/** The class that puts an item in its rows. */
export declare function rowClass(rows: Rows): string;
