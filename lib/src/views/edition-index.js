const indexes = new WeakMap();
/** The index of an edition, made once. */
export function indexEdition(edition) {
    const known = indexes.get(edition);
    if (known !== undefined)
        return known;
    const index = buildIndex(edition);
    indexes.set(edition, index);
    return index;
}
function buildIndex(edition) {
    const sentences = new Map();
    for (const article of edition.articles) {
        for (const block of article.blocks) {
            for (const sentence of block.sentences)
                sentences.set(sentence.id, { sentence, block, article });
        }
    }
    return {
        articles: byId(edition.articles),
        events: byId(edition.events),
        passages: byId(edition.passages),
        passagesByEvent: Map.groupBy(edition.passages, (passage) => passage.event),
        passagesByGroup: Map.groupBy(edition.passages, (passage) => passage.group),
        quotes: byId(edition.quotes),
        quotesByArticle: Map.groupBy(edition.quotes, (quote) => quote.article),
        speakers: byId(edition.speakers),
        sentences,
        relationsByArticle: relationsByArticle(edition),
    };
}
function relationsByArticle({ relations }) {
    const ends = relations.flatMap((relation) => [relation.a, relation.b].map((article) => ({ article, relation })));
    return new Map([...Map.groupBy(ends, ({ article }) => article)].map(([article, own]) => [
        article,
        own.map(({ relation }) => relation),
    ]));
}
function byId(records) {
    return new Map(records.map((record) => [record.id, record]));
}
