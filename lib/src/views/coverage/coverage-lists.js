// An event -> the sentences that each number of its coverage counts, in pages that stay light.
import { isExcerpt } from "../../export/rights.js";
import { COVERAGE_STATE_NAMES, COVERAGE_STATES } from "../../vocabulary/coverage-states.js";
import { pageCounted } from "../counted-pages.js";
import { indexEdition } from "../edition-index.js";
import { oncePer } from "../once.js";
import { place, routes } from "../routes.js";
import { witnessesOf } from "../witnesses.js";
export const STATES = COVERAGE_STATE_NAMES.map((state) => [
    state,
    COVERAGE_STATES[state].listName,
]);
/** So many versions a matrix shows side by side; more are a list of rows, each leading to its version's own page. */
export const MOST_SIDE_BY_SIDE = 12;
/** Bytes, compressed, that the lists of a page may weigh: sentences of few articles compress better than most text. */
const MOST = 11_000;
/** Bytes, compressed, of a cell of the matrix with its numbers and their addresses. */
const CELL = 45;
const pagesByEvent = oncePer((edition, id) => {
    const event = indexEdition(edition).events.get(id);
    if (event === undefined)
        throw new Error(`no event ${id}`);
    const lists = coverageLists(edition, event);
    const cells = event.articles.length ** 2;
    const whole = pageCounted(lists, () => routes.coverage(id), Math.max(1, MOST - cells * CELL));
    if (whole.pages.length === 1 && event.articles.length <= MOST_SIDE_BY_SIDE)
        return { whole, byVersion: new Map(), urlOf: whole.urlOf };
    const most = Math.max(MOST / 3, MOST - event.articles.length * CELL);
    const own = Map.groupBy(lists, ({ of }) => of.article);
    const byVersion = new Map(event.articles.map((article) => [
        article,
        pageCounted(own.get(article) ?? [], (page) => routes.coverageOf(id, article, page), most),
    ]));
    const owners = new Map(lists.map((list) => [list.id, list.of.article]));
    return {
        whole: null,
        byVersion,
        urlOf: (list) => byVersion.get(owners.get(list) ?? '')?.urlOf(list) ?? routes.coverage(id),
    };
});
/** See {@link ListPages}. */
export function listPages(edition, event) {
    return pagesByEvent(edition, event.id);
}
/** All lists of an event, in the order of the matrix; empty ones are left out. */
export function coverageLists(edition, event) {
    const witnesses = witnessesOf(edition, event);
    const { articles } = indexEdition(edition);
    return witnesses.flatMap((of) => {
        const article = articles.get(of.article);
        if (article === undefined)
            return [];
        // Where only excerpts may be shown, a list of what stands in no other version would be the rest of the text.
        const isPartial = isExcerpt(edition, article);
        const toPlace = ({ id, text }, state) => ({
            ...{ language: article.language, url: place(routes.article(of.article), id) },
            words: isPartial && state !== 'counterpart' ? 'This sentence may not be shown.' : text.replace(/\s+/gu, ' '),
        });
        const sentences = sentencesByCoverage(edition, of.article);
        return witnesses
            .filter((w) => w !== of)
            .flatMap((toward) => STATES.flatMap(([state, name]) => {
            const own = sentences.get(coverageKey(toward.article, state)) ?? [];
            if (own.length === 0)
                return [];
            return [{ id: listId(of, toward, state), of, toward, name, places: own.map((s) => toPlace(s, state)) }];
        }));
    });
}
/** The id of a list, which is a place in the page that it stands on. */
export function listId(of, toward, state) {
    return `${of.article}-toward-${toward.article}-${state}`;
}
/** The sentences of an article, those of its blocks in their order. */
export function sentencesOf(edition, article) {
    return (indexEdition(edition)
        .articles.get(article)
        ?.blocks.flatMap((block) => block.sentences) ?? []);
}
/** An article's sentences by the state that they have toward each other article; keys as `coverageKey` makes them. One walk, however many versions there are. */
export function sentencesByCoverage(edition, article) {
    const groups = new Map();
    for (const sentence of sentencesOf(edition, article))
        for (const { article: toward, state } of sentence.coverage) {
            const group = groups.get(coverageKey(toward, state));
            if (group)
                group.push(sentence);
            else
                groups.set(coverageKey(toward, state), [sentence]);
        }
    return groups;
}
/** The key of {@link sentencesByCoverage}. */
export function coverageKey(toward, state) {
    return `${toward} ${state}`;
}
