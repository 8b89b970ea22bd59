import type { Edition } from '../corpus/edition.ts';
import type { EventPlan, GroupPlan } from './event-plan.ts';
import type { Witness } from './witnesses.ts';
/** Words of one version beside those of another: `lemma R ] reading r`. */
export interface WordDifference {
    /** "reversed direction"; null where only the wording is another. */
    readonly name: string | null;
    readonly lemma: string;
    readonly of: Witness;
    readonly reading: string;
    readonly by: Witness;
}
/** A group that its versions word differently, and the one place of it that shows this best. */
export interface DifferingGroup {
    readonly group: GroupPlan;
    readonly difference: WordDifference;
}
/** The groups that differ by more than function words: first those where a reader would believe otherwise, then where most differs. */
export declare function wordedDifferently(edition: Edition, plan: EventPlan, groups: readonly GroupPlan[]): DifferingGroup[];
