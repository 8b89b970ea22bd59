import type { Edition } from '../../corpus/edition.ts';
import { dateInWords } from '../dates.ts';
import { planEvent } from '../event-plan.ts';
import { eventsInTime } from '../home/event-summary.ts';
import { inPages } from '../home/pages.ts';
import { listMembers, type MemberWitness } from '../passage/members.ts';
import { routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import { count } from '../wording-of-numbers.ts';

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
export const PASSAGES_A_PAGE = 100;

/** All passages, one entry a group, by event, the newest first. */
export function listPassages(edition: Edition, page: number): PassageListPage {
  const all = eventsInTime(edition).flatMap((event) =>
    planEvent(edition, event).groups.map((group) => ({ event, group })),
  );
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
