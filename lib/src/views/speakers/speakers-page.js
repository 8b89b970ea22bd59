import { oncePer } from "../once.js";
import { routes } from "../routes.js";
import { searchHits } from "../search/hits.js";
import { inWeighedPages, pageAddresses } from "../weighed-pages.js";
import { count } from "../wording-of-numbers.js";
import { isSpoken } from "./entries.js";
const KINDS = [
    ['person', 'People'],
    ['institution', 'Institutions'],
    ['group', 'Groups'],
    ['document', 'Documents'],
];
/** Bytes, compressed, of a speaker's line beside the names. */
const REST = 20;
/** Everybody whose words are quoted, or through whom an outlet has them, by kind, the most quoted first. */
export const speakersPage = oncePer((edition) => {
    const utterances = new Map();
    const relays = new Map();
    const spoken = searchHits(edition).filter(isSpoken);
    for (const hit of spoken) {
        for (const id of hit.speakerIds)
            utterances.set(id, (utterances.get(id) ?? 0) + 1);
        for (const id of hit.relayerIds)
            relays.set(id, (relays.get(id) ?? 0) + 1);
    }
    const line = (s) => {
        const [said, relayed] = [utterances.get(s.id) ?? 0, relays.get(s.id) ?? 0];
        return {
            ...{ name: s.name, url: routes.speaker(s.id), aliases: s.aliases.filter((a) => a !== s.name).join(', ') },
            ...{ utterances: said, relays: relayed, counted: inFigures(said, relayed) },
        };
    };
    const lines = KINDS.flatMap(([kind, title]) => edition.speakers
        .filter((s) => s.kind === kind)
        .map((speaker) => ({ title, line: line(speaker) }))
        .sort(({ line: a }, { line: b }) => b.utterances - a.utterances || b.relays - a.relays || a.name.localeCompare(b.name, 'en')));
    const cut = inWeighedPages(lines, ({ line: { name, aliases } }) => ({ text: `${name} ${aliases}`, rest: REST }));
    return {
        deck: `${count(spoken.length, 'utterance', { capital: true })}, each counted once however many versions carry it.`,
        addresses: pageAddresses(cut.length, routes.speakers),
        pages: cut.map((page) => ({
            kinds: [...Map.groupBy(page, ({ title }) => title)].map(([title, own]) => ({
                title,
                speakers: own.map((entry) => entry.line),
            })),
        })),
        quotations: routes.quotations(),
    };
});
function inFigures(utterances, relays) {
    const said = utterances === 0 ? [] : [`${utterances} ${utterances === 1 ? 'utterance' : 'utterances'}`];
    return [...said, ...(relays === 0 ? [] : [`${relays} relayed`])].join(', ');
}
