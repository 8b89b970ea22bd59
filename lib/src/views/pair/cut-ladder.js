import { compressedSize } from "../compressed-size.js";
import { layOutColumn } from "../parallel-rows.js";
import { shorten } from "../shorten.js";
import { drawItem } from "./drawn-item.js";
import { draftItem, draftNote, draftTopNote } from "./ladder-draft.js";
import { changesOfPair, weightiestNotes } from "./pair-notes.js";
import { groupAt } from "./pair-parts.js";
import { ORDER_WORDS, TOP_NOTES } from "./pair-sizes.js";
import { SHOW_ALL } from "./shown-pieces.js";
/**
 * What the text of one page may weigh, in bytes by {@link compressedSize}, so that the page stays within 14 kB: its frame, styles and scripts
 * take 8.3 to 8.7 kB, as three hundred built pages of four scripts show.
 */
const PAGE = 5_050;
/** Passages of a page, however little they weigh: the same few words again and again compress to nothing, and yet make a page without an end. */
const MOST_PASSAGES = 40;
/** Where one passage alone is heavier: ever less of each telling, down to a few lines, and of a run ever fewer tellings. */
const LESS = [
    ...[3200, 2400, 1800, 1350, 1000].map((letters) => ({ letters, chunks: 40 })),
    ...[750, 500].map((letters) => ({ letters, chunks: 16 })),
    ...[300, 150].map((letters) => ({ letters, chunks: 4 })),
];
const known = new WeakMap();
/**
 * The pages of a pair, at least one, each as full as it may be. What stands between two passages goes with the second, what follows the last
 * with the last; no page is heavier than {@link PAGE} whatever the texts, for a passage too heavy for a page of its own is not shown whole.
 */
export function cutLadder(edition, plan, pair) {
    const cuts = known.get(plan) ?? new Map();
    known.set(plan, cuts);
    const key = `${pair.first.witness.article}/${pair.second.witness.article}`;
    const parts = cuts.get(key) ?? makeParts(weigherOf(edition, plan, pair), pair.order.length);
    cuts.set(key, parts);
    return parts;
}
/** Bytes of the line that says where a telling out of its place stands, beyond its draft: its address may be on another page. */
const MOVED = 14;
function makeParts(weigh, count) {
    const parts = [];
    for (let from = 0; from < count || parts.length === 0; from = parts.at(-1)?.to ?? count) {
        const to = furthest(from, Math.min(count, from + MOST_PASSAGES), (end) => weigh(from, end, SHOW_ALL) <= PAGE);
        const most = to > from + 1 ? SHOW_ALL : ([SHOW_ALL, ...LESS].find((less) => weigh(from, to, less) <= PAGE) ?? LESS.at(-1));
        parts.push({ from, to, most: most ?? SHOW_ALL });
    }
    return parts;
}
/** The last end up to which all fits, one beyond `from` at least: looked for in doubling steps, then by halving, for each look compresses a page. */
function furthest(from, count, fits) {
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
        if (fits(middle))
            good = middle;
        else
            bad = middle;
    }
    return Math.min(good, count);
}
function weigherOf(edition, plan, pair) {
    const changes = changesOfPair(edition, plan, pair);
    const items = pair.order.map(() => []);
    for (const column of [pair.first, pair.second]) {
        for (const item of layOutColumn(column, pair.order))
            items[Math.min(groupAt(item.rows), items.length - 1)]?.push(drawItem(edition, plan, pair, column, item, changes));
    }
    const notes = Map.groupBy(changes, (change) => change.at);
    const rungs = pair.order.map((id, at) => {
        const group = plan.groupsById.get(id);
        return `<g ${group?.lead.id}>${group?.number}${(notes.get(at) ?? []).map(draftNote).join('')}`;
    });
    const names = [pair.first, pair.second].map(({ witness }) => `${witness.fullName} ${witness.role} ${witness.article}`);
    const frame = [plan.event.title, ...names].join(' ');
    const top = weightiestNotes(changes).slice(0, TOP_NOTES).map(draftTopNote).join('');
    const orders = pair.isDerived ? new Map() : draftOrders(pair);
    // A passage is drawn the same for every end that is tried.
    const drafts = new Map();
    const draftOf = (at, most) => {
        const key = `${at} ${most.letters}`;
        const draft = drafts.get(key) ??
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
function draftOrders(pair) {
    const orders = new Map();
    for (const { group, lines } of [...pair.first.chunks, ...pair.second.chunks]) {
        const { id = '', text = '' } = lines[0]?.sentence ?? {};
        orders.set(group, `${orders.get(group) ?? ''}<o ${id}>${shorten(text, ORDER_WORDS)}`);
    }
    return orders;
}
