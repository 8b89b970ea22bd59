import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import { dateInWords } from '../dates.ts';
import { indexEdition } from '../edition-index.ts';
import { type EventPlan, planEvent } from '../event-plan.ts';
import type { Part } from '../pair/pair-parts.ts';
import { routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import type { Witness } from '../witnesses.ts';
import { numberWord } from '../wording-of-numbers.ts';
import { type BaseView, readFrom } from './apparatus.ts';
import { type BaseWording, listBases } from './bases.ts';
import { type ContextView, showContexts } from './contexts.ts';
import { listMembers, type MemberWitness, speakersOf } from './members.ts';
import { listRelations, type Relations } from './relations.ts';
import { cutBase, cutContext, type ShownBase, type ShownContext } from './shown-most.ts';

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
  /** The base texts of this page: all of them, or the one that its address names; none on a further page of witnesses. */
  readonly bases: readonly ShownBase[];
  readonly carried: string;
  readonly silent: readonly Witness[];
  readonly relations: Relations;
  /** The witnesses of this page in their contexts; all others stand on other pages. */
  readonly contexts: readonly ShownContext[];
  /** Where they begin, counted from 0. */
  readonly contextsFrom: number;
  /** The page that the witness whose id the passage bears stands on, 1-based. */
  readonly ownPage: number;
  /** Other passages of the group: a phrase inside it, the sentence around it. */
  readonly nested: readonly { readonly href: string; readonly text: string; readonly isLonger: boolean }[];
  /** How many of those have no room here: the event leads to them. */
  readonly moreNested: number;
  /** 1-based. */
  readonly page: number;
  /** All pages of the passage; more than one where the witnesses fill more. */
  readonly pages: readonly string[];
}

/** A passage before or after this one in its event. */
export interface NeighbourLink {
  readonly number: number;
  readonly href: string;
}

/** How much stands on the pages of a passage. */
export interface PassageLayout {
  /** Every wording is the base on a page of its own. */
  readonly areApart: boolean;
  /** The sentences before and after are told with each witness. */
  readonly hasNeighbours: boolean;
  /** The most of the base text that is shown; UTF-16 code units. */
  readonly letters: number;
  /** The most that is shown of each witness in its context; UTF-16 code units. */
  readonly held: number;
  /** The witnesses of each page, by their order; at least one page, the first of which may have none. */
  readonly pages: readonly Part[];
}

/** What the pages of one passage are made of, each thing made once and when it is asked for. */
export interface PassageMaterial {
  readonly passage: Passage;
  readonly plan: EventPlan;
  readonly members: readonly MemberWitness[];
  readonly read: (base: MemberWitness) => BaseView;
  readonly contexts: (base: MemberWitness) => readonly ContextView[];
  readonly relate: (base: BaseWording | undefined) => Relations;
  readonly speakers: PassageView['speakers'];
}

/** What is listed at most beside a text: changes, the weightiest first, and shorter and longer passages. */
const MOST = { changes: 20, nested: 12 };
/** The same beside a text that has to be cut. */
const MOST_BESIDE_CUT = { changes: 4, nested: 3 };
const MOST_SPEAKERS = 6;

/** See {@link PassageMaterial}. */
export function gatherPassage(edition: Edition, passage: Passage): PassageMaterial {
  const event = indexEdition(edition).events.get(passage.event);
  if (event === undefined)
    throw new Error(`The passage ${passage.id} names an event that is not there: ${passage.event}`);
  const members = listMembers(edition, passage);
  const relations = once((_: object, bases: readonly MemberWitness[]) =>
    listRelations(edition, passage, members, bases),
  );
  return {
    passage,
    plan: planEvent(edition, event),
    members,
    read: once((base) => readFrom(base, members)),
    contexts: once((base) => showContexts(edition, members, base)),
    relate: (wording) => relations(wording?.base ?? passage, wording?.witnesses ?? []),
    speakers: speakersOf(edition, passage),
  };
}

/** One page of a passage as a layout has it; `chosen` is the id of the member that is the base where wordings have pages of their own. */
export function composePassage(
  edition: Edition,
  { passage, plan, members, read, contexts, relate, speakers }: PassageMaterial,
  { areApart, hasNeighbours, letters, held, pages }: PassageLayout,
  chosen?: string,
  page = 1,
): PassageView {
  const number = plan.groupsById.get(passage.group)?.number ?? null;
  const at = (n: number): NeighbourLink | null => {
    const group = plan.groups[n - 1];
    return group === undefined ? null : { number: n, href: routes.passage(group.lead.id) };
  };
  const wordings = listBases(passage.id, members, plan.spine, areApart, chosen);
  const shown = wordings.filter(({ href, isHere }) => href === null || isHere);
  const here = shown[0];
  const base = here?.base;
  const relations = relate(here);
  const own = members.findIndex(({ member }) => member.id === passage.id);
  const most = base !== undefined && base.member.text.length > letters ? MOST_BESIDE_CUT : MOST;
  const { from, to } = pages[page - 1] ?? { from: 0, to: 0 };
  const nested = (indexEdition(edition).passagesByGroup.get(passage.group) ?? []).filter(({ id }) => id !== passage.id);
  return {
    passage,
    title: shorten(base?.member.text ?? passage.id, 70),
    number,
    total: plan.groups.length,
    neighbours: { previous: number === null ? null : at(number - 1), next: number === null ? null : at(number + 1) },
    event: { title: plan.event.title, href: routes.event(plan.event.id), date: dateInWords(plan.event.date) },
    speakers:
      speakers.length <= MOST_SPEAKERS ? speakers : [...speakers.slice(0, MOST_SPEAKERS), { id: '', name: 'others' }],
    members,
    wordings,
    bases: page === 1 ? shown.map((wording) => cutBase(read(wording.base), letters)) : [],
    carried: carriedBy(members, plan.witnesses.length),
    silent: plan.witnesses.filter((witness) => !members.some((m) => m.witness.article === witness.article)),
    relations: {
      ...relations,
      changes: relations.changes.slice(0, most.changes),
      more: Math.max(0, relations.changes.length - most.changes),
    },
    contexts: (base === undefined ? [] : contexts(base))
      .slice(from, to)
      .map((context) => cutContext(hasNeighbours ? context : { ...context, before: null, next: null }, held)),
    contextsFrom: from,
    ownPage:
      1 +
      Math.max(
        0,
        pages.findIndex((part) => part.from <= own && own < part.to),
      ),
    nested: nested.slice(0, most.nested).map((other) => {
      const text = other.members[0]?.text ?? '';
      const isLonger = text.length > (base?.member.text.length ?? 0);
      return { href: routes.passage(other.id), text: shorten(text, 90), isLonger };
    }),
    moreNested: Math.max(0, nested.length - most.nested),
    page,
    pages: pages.map((_, i) => routes.passage(passage.id, i + 1)),
  };
}

function once<K extends object, A extends readonly unknown[], V>(
  make: (key: K, ...more: A) => V,
): (key: K, ...more: A) => V {
  const made = new Map<K, V>();
  return (key, ...more) => {
    const value = made.get(key) ?? make(key, ...more);
    made.set(key, value);
    return value;
  };
}

function carriedBy(members: readonly MemberWitness[], versions: number): string {
  const carriers = new Set(members.map((m) => m.witness.article)).size;
  const twice = members.length > carriers ? ', once more within one' : '';
  if (carriers === 1) return 'Told more than once in one version.';
  if (carriers < versions) return `Carried by ${numberWord(carriers)} of ${numberWord(versions)} versions${twice}.`;
  return `Carried by ${versions === 2 ? 'both' : `all ${numberWord(versions)}`} versions of the event${twice}.`;
}
