import { dateParts } from "./dates.js";
import { deckOf, versionHeads } from "./event-head.js";
import { cutEvent } from "./event-parts.js";
import { orderGroups, planEvent } from "./event-plan.js";
import { drawOverview } from "./overview.js";
import { tabulateGroups } from "./overview-table.js";
import { layOutParallel } from "./parallel.js";
import { possiblePairs } from "./possible-pairs.js";
import { canonicalPair, routes } from "./routes.js";
import { numbersInWords } from "./silence.js";
import { readQuickly } from "./thirty-seconds.js";
import { capitalise } from "./wording-of-numbers.js";
/** How many pages an event takes along one of its versions; one, but for very long ones. */
export function countEventPages(edition, event, spine) {
    return partsOf(edition, planEvent(edition, event), event, spine).length;
}
/** The event read along one of its versions, its own default where none is named; one page of it. */
export function viewEvent(edition, event, spine, page = 1) {
    const plan = planEvent(edition, event);
    const chosen = plan.witnesses.find((witness) => witness.article === (spine ?? plan.spine));
    const parts = partsOf(edition, plan, event, spine);
    const part = parts[page - 1];
    if (chosen === undefined || part === undefined)
        throw new Error(`The event ${event.id} has no version ${spine}`);
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
function partsOf(edition, plan, event, spine) {
    const known = partsByPlan.get(plan) ?? new Map();
    partsByPlan.set(plan, known);
    const parts = known.get(spine ?? '') ?? makeParts(edition, plan, event, spine);
    known.set(spine ?? '', parts);
    return parts;
}
const partsByPlan = new WeakMap();
function makeParts(edition, plan, event, spine) {
    const isDefault = spine === undefined || spine === plan.spine;
    const all = isDefault ? plan.groups.map((group) => group.id) : orderGroups(plan.columns, spine);
    const order = all.filter((id) => (plan.groupsById.get(id)?.articles.length ?? 0) > 1);
    return cutEvent(plan, order, possiblePairs(edition, plan), (page) => addressOf(event, spine, page));
}
function addressOf(event, spine, page) {
    return spine === undefined ? routes.event(event.id, page) : routes.spine(event.id, spine, page);
}
function deckOfLater(plan, order, page, pages) {
    const numbers = order.flatMap((id) => plan.groupsById.get(id)?.number ?? []);
    return `${capitalise(`passage${numbers.length === 1 ? '' : 's'}`)} ${numbersInWords(numbers)}; page ${page} of ${pages}.`;
}
/** Every two versions of an event that share a passage, in the order of the columns. */
export function pairsOf(plan) {
    return plan.witnesses.flatMap((a, i) => plan.witnesses.slice(i + 1).flatMap((b) => {
        const shares = plan.groups.some((group) => group.articles.includes(a.article) && group.articles.includes(b.article));
        const [first, second] = b.isReprint === a.isReprint || b.isReprint ? [a, b] : [b, a];
        return shares
            ? [{ a: first, b: second, href: routes.pair(plan.event.id, ...canonicalPair(a.article, b.article)) }]
            : [];
    }));
}
