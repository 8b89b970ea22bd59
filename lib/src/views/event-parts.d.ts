import type { PossiblePair } from '../corpus/edition.ts';
import { type Chunk, type Line } from './column-lines.ts';
import type { ColumnPlan, EventPlan } from './event-plan.ts';
/** One page of an event: what stands on it of each version, and where the rest stands. */
export interface EventPart {
    /** The groups that have rows here, in their order. */
    readonly order: readonly string[];
    readonly columns: readonly ColumnPlan[];
    /** Of sentences that are not on this page the page that they are on. */
    readonly away: ReadonlyMap<string, string>;
}
/** An event along one spine, in as many pages as it needs; `addressOf` makes the address of a page, 1-based. */
export declare function cutEvent(plan: EventPlan, order: readonly string[], possible: readonly PossiblePair[], addressOf: (page: number) => string): EventPart[];
/** The lines of a run without counterpart that the page leaves to the article: what is between its ends, if it would fill a page. */
export declare function linesBetween(chunk: Chunk): readonly Line[];
