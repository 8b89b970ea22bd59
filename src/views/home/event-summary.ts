import type { Edition } from '../../corpus/edition.ts';
import type { Event } from '../../corpus/event.ts';
import { type DateParts, dateParts } from '../dates.ts';
import { indexEdition } from '../edition-index.ts';
import { deckOf } from '../event-head.ts';
import { type EventPlan, type GroupPlan, planEvent } from '../event-plan.ts';
import { speakersOf } from '../passage/members.ts';
import { routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import type { Witness } from '../witnesses.ts';
import { listInWords } from '../wording-of-numbers.ts';
import { type ForkView, forkPassage } from './fork.ts';

/** An event as the home page and the list of events show it. */
export interface EventSummary {
  readonly event: Event;
  readonly href: string;
  readonly date: DateParts | null;
  readonly deck: string;
  readonly versions: readonly { readonly witness: Witness; readonly headline: string | null }[];
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
export function eventsInTime(edition: Edition): Event[] {
  return edition.events.toSorted((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.title, b.title));
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** See {@link EventSummary}. */
export function summariseEvent(edition: Edition, event: Event): EventSummary {
  const plan = planEvent(edition, event);
  const { articles } = indexEdition(edition);
  return {
    event,
    href: routes.event(event.id),
    date: dateParts(event.date),
    deck: deckOf(plan),
    versions: plan.witnesses.map((witness) => ({
      witness,
      headline: articles.get(witness.article)?.blocks.find((block) => block.kind === 'headline')?.text ?? null,
    })),
    most: mostToSee(edition, plan),
  };
}

/** The passage that the most versions tell, in the most wordings that can be shown as a fork; a quotation before a statement. */
function mostToSee(edition: Edition, plan: EventPlan): MostToSee | null {
  const shared = plan.groups.filter((group) => group.articles.length > 1);
  let best: { group: GroupPlan; fork: ForkView | null; weight: number } | null = null;
  for (const group of shared) {
    const fork = forkPassage(edition, group.lead, plan.spine);
    const places = Math.min(fork?.places ?? 0, 4);
    const weight =
      group.lead.members.length * 4 + places * 2 + Number(group.lead.kind === 'quote') * 3 - Number(fork === null) * 12;
    if (best === null || weight > best.weight) best = { group, fork, weight };
  }
  if (best === null) return null;
  const { group, fork } = best;
  return {
    number: group.number,
    href: routes.passage(group.lead.id),
    speakers: listInWords(speakersOf(edition, group.lead).map((speaker) => speaker.name)),
    words: shorten(group.lead.members[0]?.text ?? '', 220),
    fork,
  };
}
