import type { Edition } from '../corpus/edition.ts';
import type { EventPlan } from './event-plan.ts';
import type { Witness } from './witnesses.ts';
/** One version at the head of an event: where its text comes from and how that is known, how long it is, how much of it is shared. */
export interface VersionHead {
    readonly witness: Witness;
    readonly derivation: string;
    readonly facts: readonly {
        readonly why: string;
        readonly grade: string;
    }[];
    readonly words: number;
    readonly sentences: number;
    /** Sentences with a counterpart in another version. */
    readonly shared: number;
    readonly headline: {
        readonly id: string;
        readonly text: string;
    } | null;
    readonly relations: readonly string[];
}
/** The versions of an event in the order of their columns. */
export declare function versionHeads(edition: Edition, plan: EventPlan): VersionHead[];
/** "One call in three versions" would need to know what it was; this is what can be counted. */
export declare function deckOf(plan: EventPlan): string;
