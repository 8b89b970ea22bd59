import type { EventPlan } from './event-plan.ts';
import type { Witness } from './witnesses.ts';
/** What is said where a version tells none of some passages: "For 7 to 16 no counterpart was found in RT." */
export interface SilenceView {
    readonly text: string;
}
/** The sentence for the groups that a version lacks between two of its own; null when there are none. */
export declare function silenceOf(plan: EventPlan, groups: readonly string[], witness: Witness): SilenceView | null;
/** "7", "7 and 8", "7 to 16", "these nine passages". */
export declare function numbersInWords(numbers: readonly number[]): string;
