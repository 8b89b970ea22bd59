import type { Edition } from '../../corpus/edition.ts';
import { compressedSize } from '../compressed-size.ts';
import type { EventPlan } from '../event-plan.ts';
import { layOutColumn } from '../parallel-rows.ts';
import { shorten } from '../shorten.ts';
import { type DrawnItem, drawItem } from './drawn-item.ts';
import { draftItem, draftNote, draftTopNote } from './ladder-draft.ts';
import { changesOfPair, weightiestNotes } from './pair-notes.ts';
import { groupAt, type PairPart } from './pair-parts.ts';
import type { PairPlan } from './pair-plan.ts';
import { ORDER_WORDS, TOP_NOTES } from './pair-sizes.ts';
import { SHOW_ALL, type ShownMost } from './shown-pieces.ts';

/**
 * What the text of one page may weigh, in bytes by {@link compressedSize}, so that the page stays within 14 kB: its frame, styles and scripts
 * take 8.3 to 8.7 kB, as three hundred built pages of four scripts show.
 */
const PAGE = 5_050;
/** Passages of a page, however little they weigh: the same few words again and again compress to nothing, and yet make a page without an end. */
const MOST_PASSAGES = 40;
/** Where one passage alone is heavier: ever less of each telling, down to a few lines, and of a run ever fewer tellings. */
const LESS: readonly ShownMost[] = [
  ...[3200, 2400, 1800, 1350, 1000].map((letters) => ({ letters, chunks: 40 })),
  ...[750, 500].map((letters) => ({ letters, chunks: 16 })),
  ...[300, 150].map((letters) => ({ letters, chunks: 4 })),
];

const known = new WeakMap<EventPlan, Map<string, readonly PairPart[]>>();

/**
 * The pages of a pair, at least one, each as full as it may be. What stands between two passages goes with the second, what follows the last
 * with the last; no page is heavier than {@link PAGE} whatever the texts, for a passage too heavy for a page of its own is not shown whole.
 */
export function cutLadder(edition: Edition, plan: EventPlan, pair: PairPlan): readonly PairPart[] {
  const cuts = known.get(plan) ?? new Map<string, readonly PairPart[]>();
  known.set(plan, cuts);
  const key = `${pair.first.witness.article}/${pair.second.witness.article}`;
  const parts = cuts.get(key) ?? makeParts(weigherOf(edition, plan, pair), pair.order.length);
  cuts.set(key, parts);
  return parts;
}

/** Bytes of the line that says where a telling out of its place stands, beyond its draft: its address may be on another page. */
const MOVED = 14;

/** The weight of the page with the passages `from` to `to` (half-open). */
type Weigh = (from: number, to: number, most: ShownMost) => number;

function makeParts(weigh: Weigh, count: number): PairPart[] {
  const parts: PairPart[] = [];
  for (let from = 0; from < count || parts.length === 0; from = parts.at(-1)?.to ?? count) {
    const to = furthest(from, Math.min(count, from + MOST_PASSAGES), (end) => weigh(from, end, SHOW_ALL) <= PAGE);
    const most =
      to > from + 1 ? SHOW_ALL : ([SHOW_ALL, ...LESS].find((less) => weigh(from, to, less) <= PAGE) ?? LESS.at(-1));
    parts.push({ from, to, most: most ?? SHOW_ALL });
  }
  return parts;
}

/** The last end up to which all fits, one beyond `from` at least: looked for in doubling steps, then by halving, for each look compresses a page. */
function furthest(from: number, count: number, fits: (end: number) => boolean): number {
  let good = from + 1;
  let bad = count + 1;
  for (let step = 1; good < count; step *= 2) {
    const next = Math.min(count, good + step);
    if (!fits(next)) {
      bad = next;
      break;
    }
    good = next;
  }
  while (bad - good > 1 && bad <= count) {
    const middle = (good + bad) >> 1;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return Math.min(good, count);
}

function weigherOf(edition: Edition, plan: EventPlan, pair: PairPlan): Weigh {
  const changes = changesOfPair(edition, plan, pair);
  const items: DrawnItem[][] = pair.order.map(() => []);
  for (const column of [pair.first, pair.second]) {
    for (const item of layOutColumn(column, pair.order))
      items[Math.min(groupAt(item.rows), items.length - 1)]?.push(drawItem(edition, plan, pair, column, item, changes));
  }
  const notes = Map.groupBy(changes, (change) => change.at);
  const rungs = pair.order.map((id, at) => {
    const group = plan.groupsById.get(id);
    return `<g ${group?.lead.id}>${group?.number}${(notes.get(at) ?? []).map(draftNote).join('')}`;
  });
  const names = [pair.first, pair.second].map(
    ({ witness }) => `${witness.fullName} ${witness.role} ${witness.article}`,
  );
  const frame = [plan.event.title, ...names].join(' ');
  const top = weightiestNotes(changes).slice(0, TOP_NOTES).map(draftTopNote).join('');
  const orders = pair.isDerived ? new Map<string | null, string>() : draftOrders(pair);
  // A passage is drawn the same for every end that is tried.
  const drafts = new Map<string, string>();
  const draftOf = (at: number, most: ShownMost): string => {
    const key = `${at} ${most.letters}`;
    const draft =
      drafts.get(key) ??
      [
        rungs[at] ?? '',
        orders.get(pair.order[at] ?? '') ?? '',
        ...(items[at] ?? []).map((item) => draftItem(item, pair.isDerived, most)),
      ].join('');
    drafts.set(key, draft);
    return draft;
  };
  return (from, to, most) => {
    const passages = rungs.slice(from, to).map((_, i) => draftOf(from + i, most));
    const moved = items
      .slice(from, to)
      .flat()
      .reduce((sum, item) => sum + item.chunks.slice(0, most.chunks).filter((c) => c.isMoved).length, 0);
    return moved * MOVED + compressedSize([frame, from === 0 ? top : '', ...passages].join('\n'));
  };
}

/** What the list of what both share says of each passage, in either order. */
function draftOrders(pair: PairPlan): Map<string | null, string> {
  const orders = new Map<string | null, string>();
  for (const { group, lines } of [...pair.first.chunks, ...pair.second.chunks]) {
    const { id = '', text = '' } = lines[0]?.sentence ?? {};
    orders.set(group, `${orders.get(group) ?? ''}<o ${id}>${shorten(text, ORDER_WORDS)}`);
  }
  return orders;
}
