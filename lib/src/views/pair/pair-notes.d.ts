import type { Edition } from '../../corpus/edition.ts';
import type { EventPlan } from '../event-plan.ts';
import { type Change } from '../what-changed.ts';
import type { PairPart } from './pair-parts.ts';
import type { PairPlan } from './pair-plan.ts';
/** One thing that changed between two versions: its letter in the text and the margin, and the passage that it stands in. */
export interface LetteredChange extends Change {
    readonly letter: string;
    readonly number: number;
    readonly group: string;
    /** The place of the passage in the pair's order. */
    readonly at: number;
    /** How often the same change with the same words is made between the two; 1 and up. */
    readonly times: number;
}
/** A change with the address of its note, on the page at hand or on another of the pair. */
export interface PairNote extends LetteredChange {
    readonly href: string;
}
/** What changed, in the order of the first version; letters run through all pages of the pair. */
export declare function changesOfPair(edition: Edition, plan: EventPlan, pair: PairPlan): LetteredChange[];
/** The same with their addresses as seen from one page (1-based). */
export declare function placeNotes(changes: readonly LetteredChange[], pair: PairPlan, event: string, parts: readonly PairPart[], page: number): PairNote[];
/** Those worth a look, the weightiest first, each change once however often it is made. */
export declare function weightiestNotes<T extends LetteredChange>(notes: readonly T[]): T[];
