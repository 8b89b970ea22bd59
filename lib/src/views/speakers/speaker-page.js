import { compareText } from "../../text/order.js";
import { dateInWords } from "../dates.js";
import { indexEdition } from "../edition-index.js";
import { oncePer } from "../once.js";
import { routes } from "../routes.js";
import { searchHits } from "../search/hits.js";
import { inWeighedPages, pageAddresses } from "../weighed-pages.js";
import { count } from "../wording-of-numbers.js";
import { costOfEntry, isSpoken, toEntry } from "./entries.js";
/** One speaker's utterances by event, an entry each, and what is relayed through them. Throws when the id is no speaker's. */
export const speakerPage = oncePer((edition, id) => {
    const speaker = indexEdition(edition).speakers.get(id);
    if (speaker === undefined)
        throw new Error(`no speaker ${id}`);
    const spoken = searchHits(edition).filter(isSpoken);
    const own = spoken.filter((hit) => hit.speakerIds.includes(id));
    const relayed = spoken.filter((hit) => hit.relayerIds.includes(id) && !hit.speakerIds.includes(id));
    const told = `${count(own.length, 'utterance', { capital: true })}${relayed.length === 0 ? '' : `; ${count(relayed.length, 'utterance')} of others relayed`}.`;
    const rows = [
        ...inTime(own).map((hit) => ({ hit, isOwn: true })),
        ...inTime(relayed).map((hit) => ({ hit, isOwn: false })),
    ];
    const cut = inWeighedPages(rows, ({ hit }) => costOfEntry(toEntry(hit)));
    return {
        head: {
            title: speaker.name,
            description: `What ${speaker.name} is quoted as saying, in every version: ${told}`,
            path: routes.speaker(id),
            section: 'speakers',
        },
        ...{ name: speaker.name, deck: told, aliases: speaker.aliases.filter((alias) => alias !== speaker.name) },
        addresses: pageAddresses(cut.length, (n) => routes.speaker(id, n)),
        pages: cut.map((page) => {
            const hits = (isOwn) => page.filter((row) => row.isOwn === isOwn).map(({ hit }) => hit);
            return { events: byEvent(hits(true), own, speaker.name), relayed: byEvent(hits(false), relayed, null) };
        }),
    };
});
/** Event by event, the latest first; inside an event as they were. */
function inTime(hits) {
    const groups = [...Map.groupBy(hits, (hit) => hit.eventId)];
    groups.sort(([x, [a]], [y, [b]]) => compareText(b?.event.date ?? '', a?.event.date ?? '') || compareText(x, y));
    return groups.flatMap(([, own]) => own);
}
/** The utterances that stand on a page by event; outlets are counted over all of the event's. */
function byEvent(shown, all, speaker) {
    return [...Map.groupBy(shown, (hit) => hit.eventId)].map(([event, own]) => ({
        ...{ title: own[0]?.event.title ?? '', url: routes.event(event), date: dateInWords(own[0]?.event.date ?? null) },
        outlets: speaker === null
            ? []
            : outletsOf(all.filter((hit) => hit.eventId === event), speaker),
        entries: own.map(toEntry),
    }));
}
function outletsOf(hits, speaker) {
    const counts = new Map();
    for (const hit of hits)
        for (const outlet of hit.facets.outlet)
            counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    const [event = ''] = hits[0]?.facets.event ?? [];
    return [...counts].map(([name, n]) => {
        const query = new URLSearchParams({ kind: 'Utterance', speaker, outlet: name, event });
        return { name, count: n, url: `${routes.search()}?${query.toString()}` };
    });
}
