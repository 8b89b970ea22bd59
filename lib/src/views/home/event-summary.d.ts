import type { Edition } from '../../corpus/edition.ts';
import type { Event } from '../../corpus/event.ts';
import { type DateParts } from '../dates.ts';
import type { Witness } from '../witnesses.ts';
import { type ForkView } from './fork.ts';
/** An event as the home page and the list of events show it. */
export interface EventSummary {
    readonly event: Event;
    readonly href: string;
    readonly date: DateParts | null;
    readonly deck: string;
    readonly versions: readonly {
        readonly witness: Witness;
        readonly headline: string | null;
    }[];
    /** The passage with the most to see, and its number; null where nothing is shared. */
    readonly most: MostToSee | null;
}
/** See {@link EventSummary.most}. Without a fork its words are shown plain. */
export interface MostToSee {
    readonly number: number;
    readonly href: string;
    readonly speakers: string;
    readonly words: string;
    readonly fork: ForkView | null;
}
/** Events in time, newest first; undated ones last, then by title. */
export declare function eventsInTime(edition: Edition): Event[];
/** See {@link EventSummary}. */
export declare function summariseEvent(edition: Edition, event: Event): EventSummary;
