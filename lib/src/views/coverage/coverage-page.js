import { dateInWords } from "../dates.js";
import { indexEdition } from "../edition-index.js";
import { oncePer } from "../once.js";
import { routes } from "../routes.js";
import { inWeighedPages, pageAddresses } from "../weighed-pages.js";
import { witnessesOf } from "../witnesses.js";
import { coverageKey, listId, listPages, STATES, sentencesByCoverage, sentencesOf } from "./coverage-lists.js";
/** The events with at least two versions, the latest first. */
export function comparedEvents(edition) {
    const compared = edition.events.filter((event) => event.articles.length > 1);
    return [...compared].sort((a, b) => ((b.date ?? '') < (a.date ?? '') ? -1 : 1));
}
/** See {@link CoverageMatrix}. Every version's page shows a part of it: it is counted once an edition. */
export function coverageMatrix(edition, event) {
    return matrixOf(edition, event.id);
}
const matrixOf = oncePer((edition, id) => {
    const event = indexEdition(edition).events.get(id);
    if (event === undefined)
        throw new Error(`no event ${id}`);
    const witnesses = witnessesOf(edition, event);
    const lists = listPages(edition, event);
    const rows = witnesses.map((witness) => {
        const sentences = sentencesByCoverage(edition, witness.article);
        const cells = witnesses.map((toward) => ({
            toward,
            counts: toward === witness
                ? []
                : STATES.map(([state, name]) => {
                    const count = sentences.get(coverageKey(toward.article, state))?.length ?? 0;
                    const id = listId(witness, toward, state);
                    return { state, name, count, id, url: lists.urlOf(id) };
                }),
        }));
        const sum = sentencesOf(edition, witness.article).filter((s) => s.coverage.length > 0).length;
        return { witness, sentences: sum, cells, share: 0 };
    });
    const most = Math.max(1, ...rows.map(({ sentences }) => sentences));
    return {
        event: event.id,
        title: event.title,
        url: routes.event(event.id),
        page: routes.coverage(event.id),
        date: dateInWords(event.date),
        rows: rows.map((row) => ({ ...row, share: (row.sentences / most) * 100 })),
    };
});
/** Bytes, compressed, of an event's heading in the list of all. */
const REST = { event: 70, cell: 36 };
/** Of so many versions the list of all events shows the matrix; a larger one stands on its event's page. */
export const MOST_LISTED = 5;
/** All compared events, in pages that stay light. */
export const coveragePages = oncePer((edition) => {
    const pages = inWeighedPages(comparedEvents(edition), ({ title, articles }) => ({
        text: title,
        rest: REST.event + (articles.length > MOST_LISTED ? 1 : articles.length ** 2) * REST.cell,
    }));
    return { pages, addresses: pageAddresses(pages.length, routes.coverages) };
});
