import { certaintyOf } from "../certainty.js";
import { dateInWords } from "../dates.js";
import { planEvent } from "../event-plan.js";
import { pairsBetween } from "../pairs-between.js";
import { layOutColumn } from "../parallel-rows.js";
import { routes } from "../routes.js";
import { shorten } from "../shorten.js";
import { capitalise, count } from "../wording-of-numbers.js";
import { cutLadder } from "./cut-ladder.js";
import { buildLadder } from "./ladder.js";
import { ladderRules } from "./ladder-rules.js";
import { changesOfPair, placeNotes, weightiestNotes } from "./pair-notes.js";
import { chunksOf, placesOf } from "./pair-parts.js";
import { planPair } from "./pair-plan.js";
import { ORDER_WORDS } from "./pair-sizes.js";
/** Two versions sentence by sentence, or one page of them; null if they share nothing. */
export function viewPair(edition, event, a, b, page = 1) {
    const plan = planEvent(edition, event);
    const pair = planPair(edition, plan, a, b);
    if (pair === null)
        return null;
    const parts = cutLadder(edition, plan, pair);
    const part = parts[page - 1];
    if (part === undefined)
        return null;
    const notes = placeNotes(changesOfPair(edition, plan, pair), pair, event.id, parts, page);
    const sides = buildLadder(edition, plan, pair, notes, parts, page);
    const groups = pair.order.slice(part.from, part.to).flatMap((id) => plan.groupsById.get(id) ?? []);
    const shown = new Set(groups.map((group) => group.id));
    const level = new Map(sides[0].cells.filter((cell) => cell.isLevel).map((cell) => [cell.chunks[0]?.number ?? 0, cell.rows]));
    const title = titleOf(pair);
    const deck = page === 1 ? deckOfPair(pair, notes) : deckOfLater(groups, page, parts.length);
    const pages = parts.map((_, i) => routes.pair(event.id, a, b, i + 1));
    return {
        head: {
            title: `${title}${page === 1 ? '' : `, page ${page}`}: ${event.title}`,
            description: deck,
            path: routes.pair(event.id, a, b, page),
            section: 'events',
            pages,
        },
        page,
        pages,
        title,
        deck,
        event: { title: event.title, href: routes.event(event.id), date: dateInWords(event.date) },
        isDerived: pair.isDerived,
        weightiest: weightiestNotes(notes),
        sides,
        rungs: groups.flatMap((group) => rungOf(group, pair, level.get(group.number), notes)),
        orders: pair.isDerived
            ? []
            : [pair.first, pair.second].map((column) => {
                const places = placesOf(column, pair, parts);
                return {
                    witness: column.witness,
                    entries: column.chunks.flatMap((chunk) => {
                        if (!shown.has(chunk.group ?? ''))
                            return [];
                        const number = plan.groupsById.get(chunk.group ?? '')?.number;
                        const sentence = chunk.lines[0]?.sentence;
                        if (number === undefined || sentence === undefined)
                            return [];
                        const its = (places.get(sentence.id) ?? page - 1) + 1;
                        const href = `${its === page ? '' : routes.pair(event.id, a, b, its)}#${sentence.id}`;
                        return [{ number, href, words: shorten(sentence.text, ORDER_WORDS) }];
                    }),
                };
            }),
        rules: ladderRules(groups.length, sides),
    };
}
/** "Reuters and its reprint". */
export function titleOf({ first, second, isDerived }) {
    const name = (witness) => (witness.name === 'Unnamed site' ? 'an unnamed site' : witness.name);
    if (isDerived && second.witness.isReprint && !first.witness.isReprint)
        return `${capitalise(name(first.witness))} and its reprint`;
    return `${capitalise(name(first.witness))} and ${name(second.witness)}`;
}
function deckOfPair(pair, notes) {
    const apart = layOutColumn(pair.second, pair.order).filter((item) => item.kind === 'run');
    const moved = apart.flatMap(chunksOf).filter((chunk) => chunk.group !== null).length;
    const order = moved === 0 ? 'all in the same order' : `${count(moved, 'telling')} in another place`;
    const shared = count(pair.order.length, 'passage', { capital: true });
    const last = notes.length > 0 ? ' What weighs most stands first.' : '';
    return `${shared} shared, ${order}.${last}`;
}
function deckOfLater(groups, page, pages) {
    const numbers = [...new Set([groups[0]?.number, groups.at(-1)?.number])];
    return `${numbers.length === 1 ? 'Passage' : 'Passages'} ${numbers.join(' to ')}; page ${page} of ${pages}.`;
}
function rungOf(group, pair, rows, notes) {
    const pairs = group.passages.flatMap((passage) => pairsBetween(passage, pair.first.witness.article, pair.second.witness.article).map((p) => ({
        ...p,
        length: passage.members[p.a]?.text.length ?? 0,
    })));
    const best = pairs.toSorted((x, y) => y.length - x.length)[0];
    if (best === undefined || rows === undefined)
        return [];
    return [
        {
            number: group.number,
            href: routes.passage(group.lead.id),
            label: best.label,
            certainty: certaintyOf(best.score),
            rows,
            notes: notes.filter((note) => note.group === group.id),
        },
    ];
}
