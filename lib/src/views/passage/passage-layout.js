import { weighPassage } from "./passage-draft.js";
import { composePassage, gatherPassage, } from "./passage-view.js";
/**
 * What one page may weigh beyond its frame, in bytes as sent, so that it stays within 14 kB: frame, styles and scripts take 10.7 kB of that,
 * and the weighing may be half a kilobyte off.
 */
const PAGE = 2_300;
/** Of that, where a text is cut, what is left to the first witnesses in their contexts. */
const ROOM_FOR_CONTEXTS = 600;
/** Lengths at which a text too heavy for its page is cut, UTF-16 code units; the last fits whatever the script and however much is changed. */
const LENGTHS = [Number.POSITIVE_INFINITY, 3000, 2200, 1600, 1200, 900, 650, 450, 320, 220, 150, 100, 60];
const SHORTEST = 60;
const layouts = new WeakMap();
/** How much stands on the pages of a passage: all on one where that is light enough; worked out once. */
export function layOutPassage(edition, passage, material = gatherPassage(edition, passage)) {
    const layout = layouts.get(passage) ?? makeLayout(edition, material);
    layouts.set(passage, layout);
    return layout;
}
/** One page of a passage (1-based); `chosen` is the id of the member that is the base where wordings have pages of their own. */
export function viewPassage(edition, passage, chosen, page = 1) {
    const material = gatherPassage(edition, passage);
    const layout = layOutPassage(edition, passage, material);
    return composePassage(edition, material, chosen === undefined ? layout : layOutBase(edition, material, layout, chosen), chosen, page);
}
/** The page of a passage that a witness stands on in its context, 1-based. */
export function pageOfMember(edition, passage, member) {
    const { pages } = layOutPassage(edition, passage);
    if (pages.length === 1)
        return 1;
    const at = gatherPassage(edition, passage).members.findIndex((m) => m.member.id === member);
    return pages.findIndex(({ from, to }) => from <= at && at < to) + 1 || 1;
}
function makeLayout(edition, material) {
    const all = [{ from: 0, to: material.members.length }];
    const whole = { letters: Number.POSITIVE_INFINITY, held: Number.POSITIVE_INFINITY, pages: all };
    const weigh = weigherOf(edition, material);
    const onePage = [
        { areApart: false, hasNeighbours: true, ...whole },
        { areApart: true, hasNeighbours: true, ...whole },
        { areApart: true, hasNeighbours: false, ...whole },
    ].find((layout) => weigh(layout) <= PAGE);
    return onePage ?? makePages(material, weigh);
}
/** The base text as far as it goes beside a few witnesses in their contexts; the others follow on further pages. */
function makePages({ members }, weigh) {
    const cut = { areApart: true, hasNeighbours: false, held: 0 };
    const textOnly = (letters) => ({ ...cut, letters, pages: [{ from: 0, to: 0 }] });
    const letters = LENGTHS.find((length) => weigh(textOnly(length)) <= PAGE - ROOM_FOR_CONTEXTS) ?? SHORTEST;
    // Pages count from 1, and the first has the text: the witnesses are tried on the second.
    const withWitnesses = (held, from, to, page) => weigh({
        ...cut,
        letters,
        held,
        pages: page === 1
            ? [{ from, to }]
            : [
                { from: 0, to: 0 },
                { from, to },
            ],
    }, page);
    const held = LENGTHS.find((length) => members.every((_, i) => withWitnesses(length, i, i + 1, 2) <= PAGE)) ?? SHORTEST;
    const pages = [];
    let from = 0;
    let to = 0;
    while (to < members.length) {
        const page = pages.length === 0 ? 1 : 2;
        if (withWitnesses(held, from, to + 1, page) <= PAGE || (page === 2 && to === from))
            to += 1;
        else {
            pages.push({ from, to });
            from = to;
        }
    }
    return { ...cut, letters, held, pages: [...pages, { from, to }] };
}
/** A base's own page only rearranges: all witnesses in their contexts where they fit beside it, else none, and the text cut if need be. */
function layOutBase(edition, material, { areApart, held }, chosen) {
    const weigh = weigherOf(edition, material, chosen);
    const own = { areApart, hasNeighbours: false, held };
    const full = { ...own, letters: Number.POSITIVE_INFINITY, pages: [{ from: 0, to: material.members.length }] };
    if (weigh(full) <= PAGE)
        return full;
    const bare = (letters) => ({ ...own, letters, pages: [{ from: 0, to: 0 }] });
    return bare(LENGTHS.find((length) => weigh(bare(length)) <= PAGE) ?? SHORTEST);
}
function weigherOf(edition, material, chosen) {
    return (layout, page = 1) => weighPassage(composePassage(edition, material, layout, chosen, page));
}
