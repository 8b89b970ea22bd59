/** Of a renamed article's words, the share (0..1) that must stand in one new article: the rest may have been corrected meanwhile. */
const LEAST_SHARE = 0.5;
const kept = new WeakMap();
/**
 * The articles of the ledger that bear another id now, as when their outlet, date or headline was corrected, with that id. Ids of sentences
 * and quotations are made of their words alone, so a new article that holds most of an old one's is that article. One that was known before
 * is not: it may be a copy.
 */
export function movedArticles(edition) {
    const known = kept.get(edition) ?? findMoved(edition);
    kept.set(edition, known);
    return known;
}
function findMoved({ articles, quotes, idRegistry }) {
    const entries = Object.entries(idRegistry.ids);
    const here = new Set(articles.map(({ id }) => id));
    const isGone = (id) => !here.has(id) && idRegistry.ids[id]?.kind === 'article';
    if (!entries.some(([id]) => isGone(id)))
        return new Map();
    const places = [
        ...quotes.map(({ id, article }) => [id, article]),
        ...articles.flatMap((a) => a.blocks.flatMap((b) => b.sentences.map(({ id }) => [id, a.id]))),
    ];
    const articleByPlace = new Map(places);
    const votes = new Map();
    for (const [id, { kind, article }] of entries) {
        if (kind !== 'place' || article === undefined || !isGone(article))
            continue;
        const now = articleByPlace.get(id) ?? '';
        const own = votes.get(article) ?? new Map();
        votes.set(article, own.set(now, (own.get(now) ?? 0) + 1));
    }
    const moved = new Map();
    for (const [id, own] of votes) {
        const all = [...own.values()].reduce((sum, n) => sum + n, 0);
        const found = [...own].find(([now, n]) => here.has(now) && idRegistry.ids[now]?.kind !== 'article' && n >= all * LEAST_SHARE);
        if (found !== undefined)
            moved.set(id, found[0]);
    }
    // What was found and written down before holds on, though the new id has become a known one.
    for (const [id] of entries.filter(([own]) => isGone(own) && !moved.has(own))) {
        const last = followed(id, idRegistry.ids, moved);
        if (here.has(last))
            moved.set(id, last);
    }
    return moved;
}
function followed(id, ids, moved) {
    let last = id;
    for (let steps = 0; steps < 20; steps++) {
        const next = ids[last]?.now ?? moved.get(last);
        if (next === undefined)
            return last;
        last = next;
    }
    return last;
}
/** The events of the ledger that bear another id now, with that id: those whose articles all stand in one event that was not known before. */
export function movedEvents(edition) {
    const { events, articles, idRegistry } = edition;
    const here = new Set(events.map(({ id }) => id));
    const eventByArticle = new Map(articles.map(({ id, event }) => [id, event]));
    const moved = movedArticles(edition);
    const now = new Map();
    for (const [id, { kind, event }] of Object.entries(idRegistry.ids)) {
        if (kind !== 'article' || event === undefined || here.has(event))
            continue;
        const own = eventByArticle.get(id) ?? eventByArticle.get(moved.get(id) ?? '');
        if (own !== undefined)
            now.set(event, (now.get(event) ?? new Set()).add(own));
    }
    const found = [...now].flatMap(([event, own]) => (own.size === 1 ? [[event, [...own][0] ?? '']] : []));
    const written = Object.entries(idRegistry.ids).flatMap(([id, { kind }]) => {
        const last = kind === 'event' && !here.has(id) ? followed(id, idRegistry.ids, new Map(found)) : '';
        return here.has(last) ? [[id, last]] : [];
    });
    return new Map(written);
}
