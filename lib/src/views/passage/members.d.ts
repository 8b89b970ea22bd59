import type { Edition } from '../../corpus/edition.ts';
import type { Member, Passage } from '../../corpus/passage.ts';
import { type Witness } from '../witnesses.ts';
/** One telling of a passage. A second telling in one article is a witness of its own, with a number below its siglum. */
export interface MemberWitness {
    readonly member: Member;
    readonly witness: Witness;
    /** 2 and up for the second and later tellings in one article; null where it is the only one or the first. */
    readonly telling: number | null;
    readonly position: number;
}
/** The members of a passage in the order of their versions' columns, and inside one article of its text. */
export declare function listMembers(edition: Edition, passage: Passage): MemberWitness[];
/** The names of those whose words a passage gives, in the order in which its members name them. */
export declare function speakersOf(edition: Edition, passage: Passage): readonly {
    readonly id: string;
    readonly name: string;
}[];
/**
 * The lasting address of one version of a passage, which lands on that version: the member's own, or its place where the passage bears its id,
 * on the page of the passage that it stands on (1-based).
 */
export declare function versionPath(passage: string, { member }: MemberWitness, page: number): string;
