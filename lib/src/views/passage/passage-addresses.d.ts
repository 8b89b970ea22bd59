import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
/** What stands at an address under /passages/: a passage, a member that leads to it, or words that the corpus no longer holds. */
export type PassageAddress = {
    readonly id: string;
    readonly kind: 'passage';
    readonly passage: Passage;
} | {
    readonly id: string;
    readonly kind: 'member';
    readonly href: string;
    readonly canonical: string;
} | {
    readonly id: string;
    readonly kind: 'gone';
    readonly text: string;
    readonly event: string | null;
};
/** Every address under /passages/ that a passage, one of its members, or a published id that is gone must answer. */
export declare function passageAddresses(edition: Edition): PassageAddress[];
/** The passages of so many or so long wordings that each wording but the first is the base on a page of its own. */
export declare function baseAddresses(edition: Edition): {
    readonly passage: Passage;
    readonly member: string;
}[];
/** The pages after the first of passages whose witnesses fill more than one; `page` is 2 and up. */
export declare function laterPassagePages(edition: Edition): {
    readonly passage: Passage;
    readonly page: number;
}[];
