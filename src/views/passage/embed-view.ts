import type { Edition } from '../../corpus/edition-record.ts';
import type { Passage } from '../../corpus/passage.ts';
import { dateInWords } from '../dates.ts';
import { indexEdition } from '../edition-index.ts';
import { planEvent } from '../event-plan.ts';
import { type ForkView, forkPassage } from '../home/fork.ts';
import { routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import { listInWords } from '../wording-of-numbers.ts';
import { listMembers, type MemberWitness, speakersOf } from './members.ts';

/** A passage as it stands in another page: a fork where it can be one, else each witness's words. */
export interface EmbedView {
  readonly title: string;
  readonly href: string;
  readonly speakers: string;
  readonly event: string;
  readonly fork: ForkView | null;
  readonly members: readonly MemberWitness[];
}

/** See {@link EmbedView}. */
export function viewEmbed(edition: Edition, passage: Passage): EmbedView {
  const event = indexEdition(edition).events.get(passage.event);
  const members = listMembers(edition, passage);
  return {
    title: shorten(members[0]?.member.text ?? passage.id, 70),
    href: routes.passage(passage.id),
    speakers: listInWords(speakersOf(edition, passage).map((speaker) => speaker.name)),
    event: event === undefined ? '' : `${event.title}, ${dateInWords(event.date)}`,
    fork: event === undefined ? null : forkPassage(edition, passage, planEvent(edition, event).spine),
    members,
  };
}
