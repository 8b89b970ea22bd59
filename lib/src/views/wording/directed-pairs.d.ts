import type { Edition } from '../../corpus/edition.ts';
import type { Member, Pair, Passage } from '../../corpus/passage.ts';
import { type Witness } from '../witnesses.ts';
/** A pair in two versions, read from one to the other; `isTurned` where that is from the pair's `b` to its `a`. */
export interface DirectedPair {
    readonly passage: Passage;
    readonly pair: Pair;
    readonly from: Member;
    readonly to: Member;
    readonly a: Witness;
    readonly b: Witness;
    readonly isTurned: boolean;
}
/** All pairs between two versions, an original before its copy. Members of one article are left out: they are tellings and not versions. */
export declare function directedPairs(edition: Edition): readonly DirectedPair[];
