import type { MemberWitness } from './members.ts';
/** A wording that can be the base text, with all witnesses that have it to the letter, quote style and spacing aside. */
export interface BaseWording {
    readonly base: MemberWitness;
    readonly witnesses: readonly MemberWitness[];
    /** Its own page; null where all wordings stand on the passage's page, to choose from. */
    readonly href: string | null;
    readonly isHere: boolean;
}
/**
 * The wordings that can be the base: the spine's first, or the longest; then in the order of the columns. Each on a page of its own where they
 * are many or `isHeavy` says so; `chosen` is a member's id.
 */
export declare function listBases(passage: string, members: readonly MemberWitness[], spine: string, isHeavy: boolean, chosen?: string): BaseWording[];
