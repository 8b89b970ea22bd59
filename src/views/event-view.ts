import type { Edition } from '../corpus/edition.ts';
import type { Event } from '../corpus/event.ts';
import { type DateParts, dateParts } from './dates.ts';
import { deckOf, type VersionHead, versionHeads } from './event-head.ts';
import { cutEvent, type EventPart } from './event-parts.ts';
import { type EventPlan, orderGroups, planEvent } from './event-plan.ts';
import { drawOverview, type OverviewView } from './overview.ts';
import { type GroupRow, tabulateGroups } from './overview-table.ts';
import { layOutParallel, type ParallelView } from './parallel.ts';
import { possiblePairs } from './possible-pairs.ts';
import { canonicalPair, routes } from './routes.ts';
import { numbersInWords } from './silence.ts';
import { type QuickList, readQuickly } from './thirty-seconds.ts';
import type { Witness } from './witnesses.ts';
import { capitalise } from './wording-of-numbers.ts';

/** A pair of versions that share something, with its page. */
export interface PairLink {
  readonly a: Witness;
  readonly b: Witness;
  readonly href: string;
}

/** All that the page of an event with two versions or more shows. */
export interface EventView {
  readonly event: Event;
  readonly date: DateParts | null;
  readonly deck: string;
  readonly heads: readonly VersionHead[];
  readonly quick: readonly QuickList[];
  readonly overview: OverviewView;
  readonly table: readonly GroupRow[];
  readonly witnesses: readonly Witness[];
  readonly defaultSpine: string;
  readonly parallel: ParallelView;
  readonly pairs: readonly PairLink[];
  /** 1-based; an event too long for one page goes on at the next. */
  readonly page: number;
  readonly pages: readonly string[];
  /** Style rules that only this page can know. */
  readonly rules: string;
}

/** How many pages an event takes along one of its versions; one, but for very long ones. */
export function countEventPages(edition: Edition, event: Event, spine?: string): number {
  return partsOf(edition, planEvent(edition, event), event, spine).length;
}

/** The event read along one of its versions, its own default where none is named; one page of it. */
export function viewEvent(edition: Edition, event: Event, spine?: string, page = 1): EventView {
  const plan = planEvent(edition, event);
  const chosen = plan.witnesses.find((witness) => witness.article === (spine ?? plan.spine));
  const parts = partsOf(edition, plan, event, spine);
  const part = parts[page - 1];
  if (chosen === undefined || part === undefined) throw new Error(`The event ${event.id} has no version ${spine}`);
  const { order, columns, away } = part;
  const overview = drawOverview(edition, { ...plan, columns }, chosen.article, order, away);
  const parallel = layOutParallel(edition, plan, order, columns, chosen, away);
  return {
    event,
    date: dateParts(event.date),
    deck: page === 1 ? deckOf(plan) : deckOfLater(plan, order, page, parts.length),
    heads: versionHeads(edition, plan),
    quick: readQuickly(edition, plan, away),
    overview,
    table: tabulateGroups(plan, columns, away),
    witnesses: plan.witnesses,
    defaultSpine: plan.spine,
    parallel,
    pairs: pairsOf(plan),
    page,
    pages: parts.map((_, i) => addressOf(event, spine, i + 1)),
    // Names stand beside their strips, and the drawing is as tall as its versions need.
    rules: `.overview{--tall:${overview.height + 8};--bar:${overview.bar + 8}}${parallel.rules}`,
  };
}

function partsOf(edition: Edition, plan: EventPlan, event: Event, spine: string | undefined): EventPart[] {
  const known = partsByPlan.get(plan) ?? new Map<string, EventPart[]>();
  partsByPlan.set(plan, known);
  const parts = known.get(spine ?? '') ?? makeParts(edition, plan, event, spine);
  known.set(spine ?? '', parts);
  return parts;
}

const partsByPlan = new WeakMap<EventPlan, Map<string, EventPart[]>>();

function makeParts(edition: Edition, plan: EventPlan, event: Event, spine: string | undefined): EventPart[] {
  const isDefault = spine === undefined || spine === plan.spine;
  const all = isDefault ? plan.groups.map((group) => group.id) : orderGroups(plan.columns, spine);
  const order = all.filter((id) => (plan.groupsById.get(id)?.articles.length ?? 0) > 1);
  return cutEvent(plan, order, possiblePairs(edition, plan), (page) => addressOf(event, spine, page));
}

function addressOf(event: Event, spine: string | undefined, page: number): string {
  return spine === undefined ? routes.event(event.id, page) : routes.spine(event.id, spine, page);
}

function deckOfLater(plan: EventPlan, order: readonly string[], page: number, pages: number): string {
  const numbers = order.flatMap((id) => plan.groupsById.get(id)?.number ?? []);
  return `${capitalise(`passage${numbers.length === 1 ? '' : 's'}`)} ${numbersInWords(numbers)}; page ${page} of ${pages}.`;
}

/** Every two versions of an event that share a passage, in the order of the columns. */
export function pairsOf(plan: EventPlan): PairLink[] {
  return plan.witnesses.flatMap((a, i) =>
    plan.witnesses.slice(i + 1).flatMap((b) => {
      const shares = plan.groups.some(
        (group) => group.articles.includes(a.article) && group.articles.includes(b.article),
      );
      const [first, second] = b.isReprint === a.isReprint || b.isReprint ? [a, b] : [b, a];
      return shares
        ? [{ a: first, b: second, href: routes.pair(plan.event.id, ...canonicalPair(a.article, b.article)) }]
        : [];
    }),
  );
}
