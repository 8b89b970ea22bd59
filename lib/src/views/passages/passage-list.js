import { dateInWords } from "../dates.js";
import { planEvent } from "../event-plan.js";
import { eventsInTime } from "../home/event-summary.js";
import { inPages } from "../home/pages.js";
import { listMembers } from "../passage/members.js";
import { routes } from "../routes.js";
import { shorten } from "../shorten.js";
import { count } from "../wording-of-numbers.js";
/** So many passages a page keep it light whatever the size of the corpus. */
export const PASSAGES_A_PAGE = 100;
/** All passages, one entry a group, by event, the newest first. */
export function listPassages(edition, page) {
    const all = eventsInTime(edition).flatMap((event) => planEvent(edition, event).groups.map((group) => ({ event, group })));
    const pages = inPages(all, PASSAGES_A_PAGE);
    const sections = [...Map.groupBy(pages[page - 1] ?? [], ({ event }) => event)].map(([event, items]) => ({
        title: event.title,
        href: routes.event(event.id),
        date: dateInWords(event.date),
        entries: items.map(({ group }) => {
            const members = listMembers(edition, group.lead);
            return {
                number: group.number,
                href: routes.passage(group.lead.id),
                words: shorten(members[0]?.member.text ?? '', 160),
                isQuote: group.lead.kind === 'quote',
                members,
            };
        }),
    }));
    const deck = `${count(all.length, 'passage', { capital: true })} in ${count(edition.events.length, 'event')}, each told in two places or more.`;
    return { deck, page, pages: pages.length, sections };
}
