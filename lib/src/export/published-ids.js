import { compareText } from "../text/order.js";
import { movedArticles, movedEvents } from "./moved.js";
/**
 * The ledger of an edition: every id and every page that was ever published, with what it named; the present edition's own words win. In the
 * order of the ids.
 */
export function registerIds(edition, pages = []) {
    const ids = { ...edition.idRegistry.ids };
    recordMoves(edition, ids);
    for (const page of pages)
        ids[`/${page.path}`] = entryOfPage(page);
    recordNames(edition, ids);
    recordPlaces(edition, ids);
    return { ids: Object.fromEntries(Object.entries(ids).toSorted(([a], [b]) => compareText(a, b))) };
}
function recordMoves(edition, ids) {
    for (const [id, now] of [...movedArticles(edition), ...movedEvents(edition)]) {
        const entry = ids[id];
        if (entry !== undefined)
            ids[id] = { ...entry, now };
    }
}
function entryOfPage({ title, event, articles }) {
    return {
        ...{ kind: 'page', text: title },
        ...(event === undefined ? {} : { event }),
        ...(articles === undefined ? {} : { articles: [...articles] }),
    };
}
function recordNames(edition, ids) {
    // An event, an article and a speaker may share an id: they stand in different rooms. The second is written down by its address.
    const put = (room, id, entry) => {
        const isTaken = (ids[id]?.kind ?? entry.kind) !== entry.kind;
        ids[isTaken ? `/${room}/${id}` : id] = isTaken ? { ...entry, kind: 'page' } : entry;
    };
    for (const { id, title } of edition.events)
        put('events', id, { kind: 'event', text: title });
    const titles = new Map(edition.articles.map(({ id, title, outlet }) => [id, title ?? outlet ?? id]));
    for (const { id, event } of edition.articles)
        put('articles', id, { kind: 'article', text: titles.get(id) ?? id, event });
    for (const { id, name } of edition.speakers) {
        const known = ids[id];
        put('speakers', id, known?.kind === 'speaker' ? known : { kind: 'speaker', text: name });
    }
    const groups = Map.groupBy(edition.passages, ({ event, group }) => `${event} ${group}`);
    for (const group of groups.values())
        for (const [a, b] of pairsOf(group.flatMap(({ members }) => members.map(({ article }) => article)))) {
            const event = group[0]?.event ?? '';
            ids[`${event}/${a}/${b}`] = { kind: 'pair', text: `${titles.get(a) ?? a} / ${titles.get(b) ?? b}`, event };
        }
}
function recordPlaces({ articles, quotes, passages }, ids) {
    for (const { id, text, article, span } of quotes)
        ids[id] = { kind: 'place', text, article, start: span.start };
    for (const article of articles)
        for (const { id, text, span } of article.blocks.flatMap(({ sentences }) => sentences))
            ids[id] = { kind: 'place', text, article: article.id, start: span.start };
    for (const { event, members } of passages)
        for (const { id, text, article } of members)
            ids[id] = { kind: 'member', text, article, event };
}
// In the order of their addresses: by code unit.
function pairsOf(articles) {
    const own = [...new Set(articles)].toSorted(compareText);
    return own.flatMap((a, at) => own.slice(at + 1).map((b) => [a, b]));
}
