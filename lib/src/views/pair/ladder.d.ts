import type { Edition } from '../../corpus/edition.ts';
import type { PieceView } from '../cell-text.ts';
import type { ColumnPlan, EventPlan } from '../event-plan.ts';
import { type Rows } from '../parallel-rows.ts';
import type { PairNote } from './pair-notes.ts';
import { type PairPart } from './pair-parts.ts';
import type { PairPlan } from './pair-plan.ts';
/** Words of one version: level with the other's, between two rungs, or moved (then `number` says where the other has it). */
export interface LadderChunk {
    readonly passages: readonly string[];
    readonly number: number | null;
    readonly isMoved: boolean;
    /** The address of the counterpart, on this page or on another of the pair, else in its article. */
    readonly counterpart: string | null;
    readonly pieces: readonly PieceView[];
    /** What stands in the article alone, said before the piece at `moreAt`, or behind the last. */
    readonly more: LinkToRest | null;
    readonly moreAt: number;
}
/** A line that says where the rest of a text stands. */
export interface LinkToRest {
    readonly text: string;
    readonly href: string;
}
/** An item of a version in its rows. */
export interface LadderCell {
    readonly isLevel: boolean;
    readonly rows: Rows;
    readonly chunks: readonly LadderChunk[];
    /** Of a run of too many tellings for a page. */
    readonly rest: LinkToRest | null;
}
/** A version as one side of the ladder. */
export interface LadderSide {
    readonly column: ColumnPlan;
    readonly cells: readonly LadderCell[];
}
/** Both sides of one page of the ladder (1-based): the first marked where the second differs, the second with what differs from the first, both with the letters of the notes. */
export declare function buildLadder(edition: Edition, plan: EventPlan, pair: PairPlan, notes: readonly PairNote[], parts: readonly PairPart[], page: number): readonly [LadderSide, LadderSide];
