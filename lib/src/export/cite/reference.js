import { nameWitness } from "../witness-name.js";
const WORDS_SHOWN = 80;
const MOST_VERSIONS = 12;
/** `text` on one line, cut at a word to about `length` characters, with an ellipsis where it was cut. */
export function shorten(text, length = WORDS_SHOWN) {
    const line = text.replace(/\s+/gu, ' ').trim();
    if (line.length <= length)
        return line;
    const cut = line.slice(0, length + 1);
    const at = cut.lastIndexOf(' ');
    // bounded: no longer than `length`
    const kept = (at > length / 2 ? cut.slice(0, at) : cut.slice(0, length)).replace(/[\s,;:.–—-]+$/u, '');
    return `${kept} …`;
}
/** A function that gives the reference of any passage of the edition. `site` is the absolute address of the site with its base path; empty leaves paths. */
export function createReferencer(edition, site) {
    const articlesById = new Map(edition.articles.map((a) => [a.id, a]));
    const eventsById = new Map(edition.events.map((e) => [e.id, e]));
    const quotesById = new Map(edition.quotes.map((q) => [q.id, q]));
    const namesById = new Map(edition.speakers.map((s) => [s.id, s.name]));
    return (passage) => {
        const base = passage.members.find((m) => m.id === passage.id) ?? passage.members[0];
        const speakers = passage.members.flatMap((m) => m.quote === null ? [] : (quotesById.get(m.quote)?.speakers ?? []));
        const versions = passage.members.map((m) => {
            const article = articlesById.get(m.article);
            return article === undefined ? m.article : nameWitness(article);
        });
        const named = [...new Set(versions)];
        const event = eventsById.get(passage.event);
        return {
            id: passage.id,
            // The comma before "he said" is the sentence's, not the quotation's.
            words: shorten(base?.text ?? '').replace(/[,;:]$/u, ''),
            speakers: [...new Set(speakers)].map((id) => namesById.get(id) ?? id),
            event: event?.title ?? passage.event,
            date: event?.date ?? null,
            versions: named.length <= MOST_VERSIONS
                ? named
                : [...named.slice(0, MOST_VERSIONS), `${named.length - MOST_VERSIONS} more`],
            edition: { id: edition.id, title: edition.title },
            url: `${site.replace(/\/$/u, '')}${passage.url}`,
        };
    };
}
