import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import { type ColumnPlan, type EventPlan } from '../event-plan.ts';
/** Two versions with only what they share between them: the first is the one that the other is read against. */
export interface PairPlan {
    readonly first: ColumnPlan;
    readonly second: ColumnPlan;
    /** Groups that both tell, in the order of the first. */
    readonly order: readonly string[];
    readonly passages: readonly Passage[];
    readonly isDerived: boolean;
}
/** Two versions of an event read together: an original before what is taken from it, else in the order of the columns; null if nothing is shared. */
export declare function planPair(edition: Edition, plan: EventPlan, a: string, b: string): PairPlan | null;
