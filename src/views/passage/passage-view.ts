import type { Edition } from '../../corpus/edition-record.ts';
import type { Label, Passage } from '../../corpus/passage.ts';
import type { Certainty } from '../certainty.ts';
import { certaintyOf } from '../certainty.ts';
import { dateInWords } from '../dates.ts';
import { indexEdition } from '../edition-index.ts';
import { planEvent } from '../event-plan.ts';
import { routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import { type Change, rankChanges, toChange } from '../what-changed.ts';
import type { Witness } from '../witnesses.ts';
import { type BaseView, readFrom } from './apparatus.ts';
import { type ContextView, showContexts } from './contexts.ts';
import { listMembers, type MemberWitness, speakersOf } from './members.ts';

/** A change with who reads what: the first two stand against each other. */
export interface PassageChange extends Change {
  readonly base: MemberWitness;
  readonly witness: MemberWitness;
}

/** How two witnesses relate, in words. */
export interface PairNote {
  readonly a: MemberWitness;
  readonly b: MemberWitness;
  readonly label: Label;
  readonly certainty: Certainty;
  readonly note: string | null;
}

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
  readonly bases: readonly BaseView[];
  readonly carried: string;
  readonly silent: readonly Witness[];
  readonly changes: readonly PassageChange[];
  readonly pairs: readonly PairNote[];
  readonly contexts: readonly ContextView[];
  /** Other passages of the group: a phrase inside it, the sentence around it. */
  readonly nested: readonly { readonly href: string; readonly text: string }[];
}

/** A passage before or after this one in its event. */
export interface NeighbourLink {
  readonly number: number;
  readonly href: string;
}

/** So many wordings can be chosen as the base; more would make the page longer without showing more. */
const MOST_BASES = 6;

/** See {@link PassageView}. */
export function viewPassage(edition: Edition, passage: Passage): PassageView {
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
  const bases = chooseBases(members, plan.spine).map((base) => readFrom(base, members));
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
    bases,
    carried: carriedBy(members, plan.witnesses.length),
    silent,
    changes: listChanges(edition, passage, members, base),
    pairs: listPairs(edition, passage, members),
    contexts: base === undefined ? [] : showContexts(edition, members, base),
    nested: (index.passagesByGroup.get(passage.group) ?? [])
      .filter((other) => other.id !== passage.id)
      .map((other) => ({ href: routes.passage(other.id), text: shorten(other.members[0]?.text ?? '', 90) })),
  };
}

/** One witness of each wording, the spine's first, then the longest: what the others are read against by default. */
function chooseBases(members: readonly MemberWitness[], spine: string): MemberWitness[] {
  const first =
    members.find((m) => m.witness.article === spine) ??
    members.toSorted((a, b) => b.member.text.length - a.member.text.length)[0];
  return first === undefined ? [] : [first, ...members.filter((m) => m !== first)].slice(0, MOST_BASES);
}

function carriedBy(members: readonly MemberWitness[], versions: number): string {
  const carriers = new Set(members.map((m) => m.witness.article)).size;
  const twice = members.length > carriers ? ', once more within one' : '';
  if (carriers === 1) return 'Told more than once in one version.';
  if (carriers < versions) return `Carried by ${carriers} of ${versions} versions${twice}.`;
  return `Carried by ${versions === 2 ? 'both' : `all ${versions}`} versions of the event${twice}.`;
}

function listChanges(
  edition: Edition,
  passage: Passage,
  members: readonly MemberWitness[],
  base: MemberWitness | undefined,
): PassageChange[] {
  const at = (position: number) => members.find((m) => m.position === position);
  const rank = (m: MemberWitness): number => (m === base ? -1 : members.indexOf(m));
  const changes = passage.pairs.flatMap((pair): PassageChange[] => {
    const a = at(pair.a);
    const b = at(pair.b);
    if (a === undefined || b === undefined) return [];
    const isForward = rank(a) <= rank(b);
    return pair.drift.map((drift) => ({
      ...toChange(edition, drift, isForward ? drift.a : drift.b, isForward ? drift.b : drift.a),
      base: isForward ? a : b,
      witness: isForward ? b : a,
    }));
  });
  return rankChanges(changes);
}

function listPairs(edition: Edition, passage: Passage, members: readonly MemberWitness[]): PairNote[] {
  const at = (position: number) => members.find((m) => m.position === position);
  return passage.pairs.flatMap((pair): PairNote[] => {
    const a = at(pair.a);
    const b = at(pair.b);
    if (a === undefined || b === undefined) return [];
    const [first, second] = members.indexOf(a) < members.indexOf(b) ? [a, b] : [b, a];
    const decision = edition.decisions.find((d) => d.pair?.includes(a.member.id) && d.pair.includes(b.member.id));
    return [
      { a: first, b: second, label: pair.label, certainty: certaintyOf(pair.score), note: decision?.note ?? null },
    ];
  });
}
