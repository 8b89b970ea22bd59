import type { Edition } from '../../corpus/edition.ts';
import { count } from '../wording-of-numbers.ts';
import { type EventSummary, eventsInTime, summariseEvent } from './event-summary.ts';
import { EVENTS_A_PAGE, inPages } from './pages.ts';

/** One page of all events, newest first. `page` and `pages` are 1-based. */
export interface EventListPage {
  readonly deck: string;
  readonly page: number;
  readonly pages: number;
  readonly summaries: readonly EventSummary[];
}

/** See {@link EventListPage}. */
export function listEvents(edition: Edition, page: number): EventListPage {
  const pages = inPages(eventsInTime(edition), EVENTS_A_PAGE);
  return {
    deck: `${count(edition.events.length, 'event', { capital: true })}, ${count(edition.articles.length, 'article')}; the newest first.`,
    page,
    pages: pages.length,
    summaries: (pages[page - 1] ?? []).map((event) => summariseEvent(edition, event)),
  };
}
