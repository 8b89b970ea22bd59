import type { Edition } from '../../corpus/edition.ts';
import { type EventSummary } from './event-summary.ts';
/** One page of all events, newest first. `page` and `pages` are 1-based. */
export interface EventListPage {
    readonly deck: string;
    readonly page: number;
    readonly pages: number;
    readonly summaries: readonly EventSummary[];
}
/** See {@link EventListPage}. */
export declare function listEvents(edition: Edition, page: number): EventListPage;
