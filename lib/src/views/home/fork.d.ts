import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import { type MemberWitness } from '../passage/members.ts';
/** A place of the fork: shared words that run on, or readings that stand one above the other, each with all who have it. */
export type ForkRun = {
    readonly kind: 'shared';
    readonly text: string;
} | {
    readonly kind: 'readings';
    readonly readings: readonly {
        readonly text: string;
        readonly witnesses: readonly MemberWitness[];
    }[];
};
/** One passage as a fork, cut at the end if it is long. */
export interface ForkView {
    readonly runs: readonly ForkRun[];
    readonly isCut: boolean;
    /** How much there is to see: places where the wording differs by more than function words. */
    readonly places: number;
}
/** The passage as a fork; null where too little can be shown that way and the apparatus must do. */
export declare function forkPassage(edition: Edition, passage: Passage, spine: string): ForkView | null;
