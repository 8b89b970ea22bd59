import type { Edition } from '../../corpus/edition.ts';
import { type PieceView } from '../cell-text.ts';
import { type ColumnPlan, type EventPlan } from '../event-plan.ts';
import type { RowItem } from '../parallel-rows.ts';
import type { LetteredChange } from './pair-notes.ts';
import type { PairPlan } from './pair-plan.ts';
/** Words of one version with their marks, before it is known which page they stand on. */
export interface DrawnChunk {
    readonly passages: readonly string[];
    /** Of the passage that both tell; null where they stand in one alone. */
    readonly number: number | null;
    readonly isMoved: boolean;
    /** The first sentence of the counterpart. */
    readonly counterpart: string | null;
    readonly pieces: readonly PieceView[];
}
/** An item of a column with its words. */
export interface DrawnItem {
    readonly isLevel: boolean;
    readonly chunks: readonly DrawnChunk[];
}
/** One item of one side: the first version marked where the second differs, the second with what differs, both with the letters of these notes. */
export declare function drawItem(edition: Edition, plan: EventPlan, pair: PairPlan, column: ColumnPlan, item: RowItem, notes: readonly LetteredChange[]): DrawnItem;
