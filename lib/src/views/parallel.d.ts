import type { Edition } from '../corpus/edition.ts';
import { type PieceView } from './cell-text.ts';
import { type ColumnPlan, type EventPlan } from './event-plan.ts';
import { type SilenceView } from './silence.ts';
import { type Change } from './what-changed.ts';
import type { Witness } from './witnesses.ts';
/** A chunk on the page. `number` and `href` lead to its passage; `moved` when it stands apart from its counterparts. */
export interface ChunkView {
    readonly number: number | null;
    readonly passages: readonly string[];
    readonly passage: string | null;
    readonly pieces: readonly PieceView[];
    /** Of a run too long for the page: how many sentences are left to the article, where they stand there, and the piece that they come before. */
    readonly more: {
        readonly text: string;
        readonly href: string;
        readonly before: number;
    } | null;
    readonly isMoved: boolean;
    /** The same passage in the other versions. */
    readonly also: readonly {
        readonly witness: Witness;
        readonly href: string;
    }[];
    readonly changes: readonly Change[];
    /** Whether it differs from what it is read against by more than function words. */
    readonly isChanged: boolean;
    readonly isQuoted: boolean;
}
/** An item of a column in its rows: one level chunk, or all that stands between two. */
export interface CellView {
    readonly isLevel: boolean;
    readonly rowClass: string;
    readonly chunks: readonly ChunkView[];
    readonly silence: SilenceView | null;
}
/** One version as a column, whole and in its own order. */
export interface ColumnView {
    readonly witness: Witness;
    readonly place: 'left' | 'spine' | 'right' | 'below';
    readonly hasHeadline: boolean;
    readonly cells: readonly CellView[];
}
/** The parallel view along one spine, and the style rules of its rows. */
export interface ParallelView {
    readonly spine: Witness;
    readonly columns: readonly ColumnView[];
    readonly rules: string;
}
/** The classes that say which sides of the spine are taken: the tracks hang on them. */
export declare function sidesOf({ columns }: ParallelView): {
    readonly 'has-left': boolean;
    readonly 'has-right': boolean;
};
/** Columns of the given versions, level where they tell the same; each is marked against the spine, or where that is silent against the first that tells it. */
export declare function layOutParallel(edition: Edition, plan: EventPlan, order: readonly string[], columns: readonly ColumnPlan[], spine: Witness, away?: ReadonlyMap<string, string>): ParallelView;
