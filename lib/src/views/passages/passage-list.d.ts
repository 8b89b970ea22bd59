import type { Edition } from '../../corpus/edition.ts';
import { type MemberWitness } from '../passage/members.ts';
/** One group of passages in the list of all: its number in its event, some of its words, who tells it. */
export interface PassageEntry {
    readonly number: number;
    readonly href: string;
    readonly words: string;
    readonly isQuote: boolean;
    readonly members: readonly MemberWitness[];
}
/** The passages of one event on one page of the list. */
export interface PassageSection {
    readonly title: string;
    readonly href: string;
    readonly date: string;
    readonly entries: readonly PassageEntry[];
}
/** One page of the list of all passages; pages are 1-based. */
export interface PassageListPage {
    readonly deck: string;
    readonly page: number;
    readonly pages: number;
    readonly sections: readonly PassageSection[];
}
/** So many passages a page keep it light whatever the size of the corpus. */
export declare const PASSAGES_A_PAGE = 100;
/** All passages, one entry a group, by event, the newest first. */
export declare function listPassages(edition: Edition, page: number): PassageListPage;
