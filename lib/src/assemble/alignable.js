/** Events with the texts of their articles, in the form that aligning takes. */
export function toAlignable(events, articles) {
    const byId = new Map(articles.map((article) => [article.draft.id, article]));
    return events.map((event) => ({
        id: event.id,
        articles: event.articles.flatMap((id) => {
            const article = byId.get(id);
            return article ? [toAlignArticle(article)] : [];
        }),
    }));
}
function toAlignArticle({ draft, annotated, blocks, quoteIds }) {
    return {
        id: draft.id,
        hash: draft.hash,
        file: draft.file,
        text: draft.text,
        language: draft.language,
        blocks: blocks.map((block, index) => {
            const { inside = null, language } = draft.parsed.blocks[index] ?? {};
            return {
                id: block.id,
                kind: block.kind,
                range: { start: block.span.start, end: block.span.end },
                inside,
                ...(language === undefined ? {} : { language }),
                sentences: block.sentences.map(({ id, span }) => ({ id, range: { start: span.start, end: span.end } })),
            };
        }),
        quotes: annotated.quotes.map((quote, index) => ({ ...quote, id: quoteIds[index] ?? '' })),
        names: annotated.names,
        attributedStatements: annotated.attributedStatements,
    };
}
