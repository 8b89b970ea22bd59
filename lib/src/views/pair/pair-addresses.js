import { planEvent } from "../event-plan.js";
import { cutLadder } from "./cut-ladder.js";
import { planPair } from "./pair-plan.js";
import { titleOf } from "./pair-view.js";
/** Every two versions that share something, in both orders: the canonical one has the page, the other leads to it. */
export function pairAddresses(edition) {
    return edition.events.flatMap((event) => {
        const pairs = new Set(planEvent(edition, event).groups.flatMap(({ articles }) => articles.flatMap((a) => articles.filter((b) => b !== a).map((b) => `${a}/${b}`))));
        return [...pairs].map((pair) => {
            const [a = '', b = ''] = pair.split('/');
            return { event, a, b };
        });
    });
}
/** The pages after the first of pairs whose ladder is too long for one; `page` is 2 and up. */
export function laterPairPages(edition) {
    return pairAddresses(edition)
        .filter(({ a, b }) => a < b)
        .flatMap(({ event, a, b }) => {
        const plan = planEvent(edition, event);
        const pair = planPair(edition, plan, a, b);
        const parts = pair === null ? [] : cutLadder(edition, plan, pair);
        return parts.slice(1).map((_, i) => ({ event, a, b, page: i + 2 }));
    });
}
/** What the page of a pair is called; null if the two share nothing. */
export function titleOfPair(edition, { event, a, b }) {
    const pair = planPair(edition, planEvent(edition, event), a, b);
    return pair === null ? null : titleOf(pair);
}
