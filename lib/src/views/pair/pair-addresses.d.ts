import type { Edition } from '../../corpus/edition.ts';
import type { Event } from '../../corpus/event.ts';
/** Two versions of an event that share something, in one of both orders. */
export interface PairAddress {
    readonly event: Event;
    readonly a: string;
    readonly b: string;
}
/** Every two versions that share something, in both orders: the canonical one has the page, the other leads to it. */
export declare function pairAddresses(edition: Edition): PairAddress[];
/** The pages after the first of pairs whose ladder is too long for one; `page` is 2 and up. */
export declare function laterPairPages(edition: Edition): (PairAddress & {
    readonly page: number;
})[];
/** What the page of a pair is called; null if the two share nothing. */
export declare function titleOfPair(edition: Edition, { event, a, b }: PairAddress): string | null;
