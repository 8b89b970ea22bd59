import type { Edition } from '../corpus/edition.ts';
import type { Event } from '../corpus/event.ts';
import { type DateParts } from './dates.ts';
import { type VersionHead } from './event-head.ts';
import { type EventPlan } from './event-plan.ts';
import { type OverviewView } from './overview.ts';
import { type GroupRow } from './overview-table.ts';
import { type ParallelView } from './parallel.ts';
import { type QuickList } from './thirty-seconds.ts';
import type { Witness } from './witnesses.ts';
/** A pair of versions that share something, with its page. */
export interface PairLink {
    readonly a: Witness;
    readonly b: Witness;
    readonly href: string;
}
/** All that the page of an event with two versions or more shows. */
export interface EventView {
    readonly event: Event;
    readonly date: DateParts | null;
    readonly deck: string;
    readonly heads: readonly VersionHead[];
    readonly quick: readonly QuickList[];
    readonly overview: OverviewView;
    readonly table: readonly GroupRow[];
    readonly witnesses: readonly Witness[];
    readonly defaultSpine: string;
    readonly parallel: ParallelView;
    readonly pairs: readonly PairLink[];
    /** 1-based; an event too long for one page goes on at the next. */
    readonly page: number;
    readonly pages: readonly string[];
    /** Style rules that only this page can know. */
    readonly rules: string;
}
/** How many pages an event takes along one of its versions; one, but for very long ones. */
export declare function countEventPages(edition: Edition, event: Event, spine?: string): number;
/** The event read along one of its versions, its own default where none is named; one page of it. */
export declare function viewEvent(edition: Edition, event: Event, spine?: string, page?: number): EventView;
/** Every two versions of an event that share a passage, in the order of the columns. */
export declare function pairsOf(plan: EventPlan): PairLink[];
