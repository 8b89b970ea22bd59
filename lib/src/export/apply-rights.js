import { isExcerpt } from "./rights.js";
/**
 * The edition as it may be shown: of an article with `rights: excerpt` only the sentences that a passage stands in, and the quotes in them.
 * Everything else is as it was; an edition without such articles is given back itself.
 */
export function applyRights(edition) {
    if (!edition.articles.some((article) => isExcerpt(edition, article)))
        return edition;
    const members = Map.groupBy(edition.passages.flatMap((p) => p.members), (m) => m.article);
    const isCarried = (article, { span }) => (members.get(article.id) ?? []).some((m) => m.span.start < span.end && m.span.end > span.start);
    const kept = new Set();
    const articles = edition.articles.map((article) => {
        const blocks = isExcerpt(edition, article)
            ? article.blocks.flatMap((block) => cutBlock(edition, block, (sentence) => isCarried(article, sentence)))
            : article.blocks;
        for (const block of blocks)
            for (const sentence of block.sentences)
                kept.add(sentence.id);
        return { ...article, blocks };
    });
    const excerpts = new Set(edition.articles.filter((a) => isExcerpt(edition, a)).map((a) => a.id));
    const articlesById = new Map(edition.articles.map((a) => [a.id, a]));
    return {
        ...edition,
        articles,
        quotes: edition.quotes.filter((quote) => {
            const article = articlesById.get(quote.article);
            return article === undefined || !excerpts.has(article.id) || isCarried(article, quote);
        }),
        possible: edition.possible.filter((pair) => kept.has(pair.sentence) && kept.has(pair.counterpart)),
        translationMarkers: edition.translationMarkers.filter((sign) => !excerpts.has(sign.article)),
    };
}
// A block of each run of sentences that may be shown; the first keeps the block's id.
function cutBlock(edition, block, isShown) {
    const runs = [];
    let isOpen = false;
    for (const sentence of block.sentences) {
        const shown = isShown(sentence);
        if (shown && isOpen)
            runs.at(-1)?.push(sentence);
        else if (shown)
            runs.push([sentence]);
        isOpen = shown;
    }
    return runs.map((sentences, at) => {
        const span = {
            ...block.span,
            start: sentences[0]?.span.start ?? block.span.start,
            end: sentences.at(-1)?.span.end ?? block.span.end,
        };
        const text = (edition.texts.get(block.span.file) ?? '').slice(span.start, span.end);
        return { ...block, id: at === 0 ? block.id : `${block.id}-${at + 1}`, span, text, sentences };
    });
}
