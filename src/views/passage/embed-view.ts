import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Stretch } from '../cell-text.ts';
import { dateInWords } from '../dates.ts';
import { marksAgainst } from '../difference-marks.ts';
import { indexEdition } from '../edition-index.ts';
import { planEvent } from '../event-plan.ts';
import { type ForkView, forkPassage } from '../home/fork.ts';
import { routes } from '../routes.ts';
import { flattenSegments } from '../segments.ts';
import { shorten } from '../shorten.ts';
import { listInWords } from '../wording-of-numbers.ts';
import { heightOfEmbed } from './embed-height.ts';
import { listMembers, type MemberWitness, speakersOf } from './members.ts';

/** A witness with its words, marked where they are not those of the base. */
export interface EmbeddedWitness extends MemberWitness {
  readonly stretches: readonly Stretch[];
}

/** A passage as it stands in another page: a fork where it can be one, else each witness's words. */
export interface EmbedView {
  readonly title: string;
  readonly href: string;
  readonly speakers: string;
  readonly event: string;
  readonly fork: ForkView | null;
  readonly members: readonly EmbeddedWitness[];
  /** Of the frame that it stands in, in CSS px. */
  readonly height: number;
}

/** See {@link EmbedView}. */
export function viewEmbed(edition: Edition, passage: Passage): EmbedView {
  const event = indexEdition(edition).events.get(passage.event);
  const spine = event === undefined ? '' : planEvent(edition, event).spine;
  const listed = listMembers(edition, passage);
  const base = listed.find(({ witness }) => witness.article === spine) ?? listed[0];
  const members = listed.map((member): EmbeddedWitness => {
    const { text } = member.member;
    const marks = base === undefined || member === base ? [] : marksAgainst(base.member.text, text, 0);
    return { ...member, stretches: flattenSegments(text, marks) };
  });
  const view = {
    title: shorten(members[0]?.member.text ?? passage.id, 70),
    href: routes.passage(passage.id),
    speakers: listInWords(speakersOf(edition, passage).map((speaker) => speaker.name)),
    event: event === undefined ? '' : `${event.title}, ${dateInWords(event.date)}`,
    fork: event === undefined ? null : forkPassage(edition, passage, spine),
    members,
  };
  return { ...view, height: heightOfEmbed(view, edition.title.split(': ')[0] ?? '') };
}
