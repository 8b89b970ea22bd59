import type { Edition } from '../../corpus/edition.ts';
import type { Member, Passage } from '../../corpus/passage.ts';
import { indexEdition } from '../edition-index.ts';
import { place, routes } from '../routes.ts';
import { type Witness, witnessesOf } from '../witnesses.ts';

/** One telling of a passage. A second telling in one article is a witness of its own, with a number below its siglum. */
export interface MemberWitness {
  readonly member: Member;
  readonly witness: Witness;
  /** 2 and up for the second and later tellings in one article; null where it is the only one or the first. */
  readonly telling: number | null;
  readonly position: number;
}

/** The members of a passage in the order of their versions' columns, and inside one article of its text. */
export function listMembers(edition: Edition, passage: Passage): MemberWitness[] {
  const event = indexEdition(edition).events.get(passage.event);
  const witnesses = event === undefined ? [] : witnessesOf(edition, event);
  return witnesses.flatMap((witness) =>
    passage.members
      .map((member, position) => ({ member, position }))
      .filter(({ member }) => member.article === witness.article)
      .toSorted((a, b) => a.member.span.start - b.member.span.start)
      .map(({ member, position }, i) => ({ member, witness, position, telling: i === 0 ? null : i + 1 })),
  );
}

/** The names of those whose words a passage gives, in the order in which its members name them. */
export function speakersOf(
  edition: Edition,
  passage: Passage,
): readonly { readonly id: string; readonly name: string }[] {
  const { quotes, speakers } = indexEdition(edition);
  const ids = passage.members.flatMap((member) => quotes.get(member.quote ?? '')?.speakers ?? []);
  return [...new Set(ids)].flatMap((id) => {
    const speaker = speakers.get(id);
    return speaker === undefined ? [] : [{ id, name: speaker.name }];
  });
}

/**
 * The lasting address of one version of a passage, which lands on that version: the member's own, or its place where the passage bears its id,
 * on the page of the passage that it stands on (1-based).
 */
export function versionPath(passage: string, { member }: MemberWitness, page: number): string {
  return member.id === passage ? place(routes.passage(passage, page), member.id) : routes.passage(member.id);
}
