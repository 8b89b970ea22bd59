import { dateParts } from "../dates.js";
import { indexEdition } from "../edition-index.js";
import { deckOf } from "../event-head.js";
import { planEvent } from "../event-plan.js";
import { speakersOf } from "../passage/members.js";
import { routes } from "../routes.js";
import { shorten } from "../shorten.js";
import { listInWords } from "../wording-of-numbers.js";
import { forkPassage } from "./fork.js";
/** Events in time, newest first; undated ones last, then by title. */
export function eventsInTime(edition) {
    return edition.events.toSorted((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.title, b.title));
}
function compare(a, b) {
    return Number(a > b) - Number(a < b);
}
/** See {@link EventSummary}. */
export function summariseEvent(edition, event) {
    const plan = planEvent(edition, event);
    const { articles } = indexEdition(edition);
    return {
        event,
        href: routes.event(event.id),
        date: dateParts(event.date),
        deck: deckOf(plan),
        versions: plan.witnesses.map((witness) => ({
            witness,
            headline: articles.get(witness.article)?.blocks.find((block) => block.kind === 'headline')?.text ?? null,
        })),
        most: mostToSee(edition, plan),
    };
}
/** The passage that the most versions tell, in the most wordings that can be shown as a fork; a quotation before a statement. */
function mostToSee(edition, plan) {
    const shared = plan.groups.filter((group) => group.articles.length > 1);
    let best = null;
    for (const group of shared) {
        const fork = forkPassage(edition, group.lead, plan.spine);
        const places = Math.min(fork?.places ?? 0, 4);
        const weight = group.lead.members.length * 4 + places * 2 + Number(group.lead.kind === 'quote') * 3 - Number(fork === null) * 12;
        if (best === null || weight > best.weight)
            best = { group, fork, weight };
    }
    if (best === null)
        return null;
    const { group, fork } = best;
    return {
        number: group.number,
        href: routes.passage(group.lead.id),
        speakers: listInWords(speakersOf(edition, group.lead).map((speaker) => speaker.name)),
        words: shorten(group.lead.members[0]?.text ?? '', 220),
        fork,
    };
}
