import type { Edition } from '../corpus/edition-record.ts';
import type { Event } from '../corpus/event.ts';
import { type DateParts, dateParts } from './dates.ts';
import { deckOf, type VersionHead, versionHeads } from './event-head.ts';
import { type EventPlan, orderGroups, planEvent } from './event-plan.ts';
import { drawOverview, type OverviewView } from './overview.ts';
import { type GroupRow, tabulateGroups } from './overview-table.ts';
import { layOutParallel, type ParallelView } from './parallel.ts';
import { canonicalPair, routes } from './routes.ts';
import { type QuickList, readQuickly } from './thirty-seconds.ts';
import type { Witness } from './witnesses.ts';

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
  /** Style rules that only this page can know. */
  readonly rules: string;
}

/** The event read along one of its versions; along its own default where none is named. */
export function viewEvent(edition: Edition, event: Event, spine?: string): EventView {
  const plan = planEvent(edition, event);
  const chosen = plan.witnesses.find((witness) => witness.article === (spine ?? plan.spine));
  if (chosen === undefined) throw new Error(`The event ${event.id} has no version ${spine}`);
  const own = plan.groups.map((group) => group.id);
  const all = chosen.article === plan.spine ? own : orderGroups(plan.columns, chosen.article);
  const order = all.filter((id) => (plan.groupsById.get(id)?.articles.length ?? 0) > 1);
  const overview = drawOverview(edition, plan, chosen.article, order);
  const parallel = layOutParallel(edition, plan, order, plan.columns, chosen);
  return {
    event,
    date: dateParts(event.date),
    deck: deckOf(plan),
    heads: versionHeads(edition, plan),
    quick: readQuickly(edition, plan),
    overview,
    table: tabulateGroups(plan),
    witnesses: plan.witnesses,
    defaultSpine: plan.spine,
    parallel,
    pairs: pairsOf(plan),
    // Names stand beside their strips, and the drawing is as tall as its versions need.
    rules: `.overview{--tall:${overview.height + 8};--bar:${overview.bar + 8}}${parallel.rules}`,
  };
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
