import { count } from "../wording-of-numbers.js";
import { eventsInTime, summariseEvent } from "./event-summary.js";
import { EVENTS_A_PAGE, inPages } from "./pages.js";
/** See {@link EventListPage}. */
export function listEvents(edition, page) {
    const pages = inPages(eventsInTime(edition), EVENTS_A_PAGE);
    return {
        deck: `${count(edition.events.length, 'event', { capital: true })}, ${count(edition.articles.length, 'article')}; the newest first.`,
        page,
        pages: pages.length,
        summaries: (pages[page - 1] ?? []).map((event) => summariseEvent(edition, event)),
    };
}
