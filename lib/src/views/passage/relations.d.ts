import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Label } from '../../vocabulary/labels.ts';
import { type Certainty } from '../certainty.ts';
import { type Change } from '../what-changed.ts';
import type { MemberWitness } from './members.ts';
/** A change with who reads what: those who read `lemma` and those who read `reading`. */
export interface PassageChange extends Change {
    readonly bases: readonly MemberWitness[];
    readonly witnesses: readonly MemberWitness[];
}
/** How one witness relates to others, in words. */
export interface PairNote {
    readonly a: MemberWitness;
    readonly others: readonly MemberWitness[];
    readonly label: Label;
    readonly certainty: Certainty;
    readonly note: string | null;
}
/** What changed between the witnesses of a passage, and how each two relate. */
export interface Relations {
    readonly changes: readonly PassageChange[];
    /** How many changes are not told, the slightest ones: their words stand in the apparatus all the same. */
    readonly more: number;
    readonly pairs: readonly PairNote[];
    /** With many witnesses only those against the base are told: each other base tells its own. */
    readonly isOfBaseOnly: boolean;
}
/** See {@link Relations}; `bases` are the witnesses of the base's wording, the base first. */
export declare function listRelations(edition: Edition, passage: Passage, members: readonly MemberWitness[], bases: readonly MemberWitness[]): Relations;
