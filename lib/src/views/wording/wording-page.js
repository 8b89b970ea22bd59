import { pageCounted } from "../counted-pages.js";
import { oncePer } from "../once.js";
import { routes } from "../routes.js";
import { inWeighedPages, pageAddresses } from "../weighed-pages.js";
import { outletVerbs } from "./attribution.js";
import { changesByKind } from "./changes.js";
import { variantReadings } from "./readings.js";
/** Shown on the first page, which must stay light; each list has all on pages of its own. */
const FIRST = { outlets: 12, verbs: 12, readings: 40, changes: 12 };
/** Bytes, compressed, of a verb with its number and address, and of an outlet's line without them. */
const REST = { verb: 14, outlet: 30 };
/** See {@link WordingPage}. */
export function wordingPage(edition) {
    const outlets = outletVerbs(edition);
    const readings = readingPages(edition);
    const all = variantReadings(edition);
    return {
        outlets: {
            shown: outlets.slice(0, FIRST.outlets).map((outlet) => outletLine(edition, outlet)),
            ...{ total: outlets.length, url: routes.verbs() },
        },
        readings: {
            shown: all.slice(0, FIRST.readings).map((item) => ({ item, url: readings.urlOf(item.id) })),
            ...{ total: all.length, url: routes.readings() },
        },
        changes: changesByKind(edition).map(({ kind, name, checks, rows }) => {
            const { urlOf } = changePages(edition, kind);
            const shown = rows.slice(0, FIRST.changes).map((item) => ({ item, url: urlOf(item.id) }));
            const counted = [String(rows.length), ...(checks > 0 ? [`${checksInWords(checks, rows.length)}to look at`] : [])];
            return { kind, name, counted: counted.join(', '), shown, total: rows.length, url: routes.changes(kind) };
        }),
    };
}
function checksInWords(checks, all) {
    if (checks < all)
        return `${checks} `;
    return all > 1 ? 'all ' : '';
}
/** All outlets with their verbs, in pages. */
export function outletPages(edition) {
    const lines = outletVerbs(edition).map((outlet) => outletLine(edition, outlet));
    const pages = inWeighedPages(lines, ({ outlet, verbs }) => ({
        text: outlet,
        rest: REST.outlet + verbs.length * REST.verb,
    }));
    return { pages, addresses: pageAddresses(pages.length, routes.verbs) };
}
function outletLine(edition, { id, outlet, total, verbs }) {
    const { urlOf } = verbPages(edition, id);
    return {
        ...{ outlet, total, url: routes.verbsOf(id), more: Math.max(0, verbs.length - FIRST.verbs) },
        verbs: verbs.slice(0, FIRST.verbs).map((item) => ({ item, url: urlOf(item.id) })),
    };
}
/** The verbs of one outlet with all their places. */
export const verbPages = oncePer((edition, outlet) => pageCounted(outletVerbs(edition).find(({ id }) => id === outlet)?.verbs ?? [], (n) => routes.verbsOf(outlet, n)));
/** All variant readings with all their places. */
export const readingPages = oncePer((edition) => pageCounted(variantReadings(edition), routes.readings));
/** All changes of one kind with all their places. */
export const changePages = oncePer((edition, kind) => pageCounted(changesByKind(edition).find((own) => own.kind === kind)?.rows ?? [], (n) => routes.changes(kind, n)));
