import type { Edition } from '../../corpus/edition-record.ts';
import type { Passage } from '../../corpus/passage.ts';
import { dateInWords } from '../dates.ts';
import { indexEdition } from '../edition-index.ts';
import { planEvent } from '../event-plan.ts';
import { routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import type { Witness } from '../witnesses.ts';
import { numberWord } from '../wording-of-numbers.ts';
import { type BaseView, readFrom } from './apparatus.ts';
import { type BaseWording, listBases } from './bases.ts';
import { type ContextView, showContexts } from './contexts.ts';
import { listMembers, type MemberWitness, speakersOf } from './members.ts';
import { listRelations, type Relations } from './relations.ts';

/** All that a passage's page shows. */
export interface PassageView {
  readonly passage: Passage;
  readonly title: string;
  readonly number: number | null;
  readonly total: number;
  readonly neighbours: { readonly previous: NeighbourLink | null; readonly next: NeighbourLink | null };
  readonly event: { readonly title: string; readonly href: string; readonly date: string };
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly members: readonly MemberWitness[];
  /** Every wording that can be the base, here or on a page of its own. */
  readonly wordings: readonly BaseWording[];
  /** The base texts of this page: all of them, or the one that its address names. */
  readonly bases: readonly BaseView[];
  readonly carried: string;
  readonly silent: readonly Witness[];
  readonly relations: Relations;
  readonly contexts: readonly ContextView[];
  /** Other passages of the group: a phrase inside it, the sentence around it. */
  readonly nested: readonly { readonly href: string; readonly text: string; readonly isLonger: boolean }[];
}

/** A passage before or after this one in its event. */
export interface NeighbourLink {
  readonly number: number;
  readonly href: string;
}

/** See {@link PassageView}; `chosen` is the id of the member that is the base where wordings have pages of their own. */
export function viewPassage(edition: Edition, passage: Passage, chosen?: string): PassageView {
  const index = indexEdition(edition);
  const event = index.events.get(passage.event);
  if (event === undefined)
    throw new Error(`The passage ${passage.id} names an event that is not there: ${passage.event}`);
  const plan = planEvent(edition, event);
  const number = plan.groupsById.get(passage.group)?.number ?? null;
  const at = (n: number): NeighbourLink | null => {
    const group = plan.groups[n - 1];
    return group === undefined ? null : { number: n, href: routes.passage(group.lead.id) };
  };
  const members = listMembers(edition, passage);
  const wordings = listBases(passage.id, members, plan.spine, chosen);
  const shown = wordings.filter(({ href, isHere }) => href === null || isHere);
  const bases = shown.map(({ base }) => readFrom(base, members));
  const here = shown[0];
  const silent = plan.witnesses.filter((witness) => !members.some((m) => m.witness.article === witness.article));
  const base = bases[0]?.base;
  return {
    passage,
    title: shorten(base?.member.text ?? passage.id, 70),
    number,
    total: plan.groups.length,
    neighbours: { previous: number === null ? null : at(number - 1), next: number === null ? null : at(number + 1) },
    event: { title: event.title, href: routes.event(event.id), date: dateInWords(event.date) },
    speakers: speakersOf(edition, passage),
    members,
    wordings,
    bases,
    carried: carriedBy(members, plan.witnesses.length),
    silent,
    relations: listRelations(edition, passage, members, here?.witnesses ?? []),
    // A base's own page only rearranges: the sentences around each witness stand on the passage's.
    contexts: (base === undefined ? [] : showContexts(edition, members, base)).map((context) =>
      chosen === undefined ? context : { ...context, before: null, next: null },
    ),
    nested: (index.passagesByGroup.get(passage.group) ?? [])
      .filter((other) => other.id !== passage.id)
      .map((other) => {
        const text = other.members[0]?.text ?? '';
        const isLonger = text.length > (base?.member.text.length ?? 0);
        return { href: routes.passage(other.id), text: shorten(text, 90), isLonger };
      }),
  };
}

function carriedBy(members: readonly MemberWitness[], versions: number): string {
  const carriers = new Set(members.map((m) => m.witness.article)).size;
  const twice = members.length > carriers ? ', once more within one' : '';
  if (carriers === 1) return 'Told more than once in one version.';
  if (carriers < versions) return `Carried by ${numberWord(carriers)} of ${numberWord(versions)} versions${twice}.`;
  return `Carried by ${versions === 2 ? 'both' : `all ${numberWord(versions)}`} versions of the event${twice}.`;
}
