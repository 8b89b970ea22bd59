import { sentencePlaces, sentencesAt } from "./sentence-places.js";
/** The sentences of every article, found by article. */
export function sentenceIndex(edition) {
    return {
        texts: edition.texts,
        articlesById: new Map(edition.articles.map((a) => [a.id, a])),
        placesById: new Map(edition.articles.map((a) => [a.id, sentencePlaces(a)])),
    };
}
/** The words of a run of sentences as the source has them, on one line. */
export function runOf(index, article, sentences) {
    const start = sentences[0]?.sentence.span.start ?? 0;
    const end = sentences.at(-1)?.sentence.span.end ?? start;
    const text = (index.texts.get(article.span.file) ?? '').slice(start, end).replace(/\s+/gu, ' ').trim();
    return { article, sentences, text, range: { start, end } };
}
/**
 * The places of one article that hold `ranges`, as whole sentences, in order: sentences that follow one another in a block are one telling,
 * those that stand apart are two.
 */
export function tellingsOf(index, articleId, ranges) {
    const article = index.articlesById.get(articleId);
    const places = index.placesById.get(articleId);
    if (article === undefined || places === undefined)
        return [];
    const touched = [...new Set(ranges.flatMap((range) => sentencesAt(places, range)))].sort((a, b) => a.index - b.index);
    const runs = [];
    for (const place of touched) {
        const last = runs.at(-1)?.at(-1);
        if (last !== undefined && last.index + 1 === place.index && last.block === place.block)
            runs.at(-1)?.push(place);
        else
            runs.push([place]);
    }
    return runs.map((run) => runOf(index, article, run));
}
