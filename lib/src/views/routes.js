import { sourcePath } from "../export/source-path.js";
// bounded: the site's base path, as configured
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');
/** A path under the base: `at('events', id)` is `/sub/events/<id>/`. Signs such as & and + stay, for Astro's development server does not decode them. */
const at = (...parts) => base + parts.map((part) => `${encodeURI(part)}/`).join('');
/** A list too long for one page goes on at 2, 3 … below it. */
const further = (page) => (page === 1 ? [] : [String(page)]);
/** Every address of the site, under its base, with a trailing slash. The only place that makes one. */
export const routes = {
    home: () => base,
    events: (page = 1) => (page === 1 ? at('events') : at('events', 'page', String(page))),
    /** An event too long for one page goes on at page/2, page/3 … */
    event: (event, page = 1) => at('events', event, ...(page === 1 ? [] : ['page', String(page)])),
    /** The same event read along another of its versions. */
    spine: (event, article, page = 1) => at('events', event, 'spine', article, ...(page === 1 ? [] : [String(page)])),
    /** Two versions; a ladder too long for one page goes on at 2, 3 … below it. */
    pair: (event, a, b, page = 1) => at('events', event, ...canonicalPair(a, b), ...further(page)),
    article: (article) => at('articles', article),
    source: (file) => at('sources', sourcePath(file)),
    passages: (page = 1) => (page === 1 ? at('passages') : at('passages', 'page', String(page))),
    /** A passage of more witnesses than one page holds goes on at 2, 3 … below it. */
    passage: (passage, page = 1) => at('passages', passage, ...further(page)),
    /** The same passage read against another of its wordings; only where there are too many for one page. */
    base: (passage, member) => at('passages', passage, 'base', member),
    embed: (passage) => at('passages', passage, 'embed'),
    speakers: (page = 1) => (page === 1 ? at('speakers') : at('speakers', 'page', String(page))),
    speaker: (speaker, page = 1) => at('speakers', speaker, ...further(page)),
    /** The index of quotations by their first words; `letter` is a–z or `other`. */
    quotations: (letter, page = 1) => letter === undefined ? at('quotations') : at('quotations', letter, ...further(page)),
    wording: () => at('wording'),
    /** All outlets with their verbs of saying. */
    verbs: (page = 1) => (page === 1 ? at('wording', 'verbs') : at('wording', 'verbs', 'page', String(page))),
    verbsOf: (outlet, page = 1) => at('wording', 'verbs', outlet, ...further(page)),
    readings: (page = 1) => at('wording', 'readings', ...further(page)),
    changes: (kind, page = 1) => at('wording', 'changes', kind, ...further(page)),
    coverages: (page = 1) => (page === 1 ? at('coverage') : at('coverage', 'page', String(page))),
    coverage: (event) => (event === undefined ? at('coverage') : at('coverage', event)),
    /** The lists of one version, where those of all do not fit the page of their event. */
    coverageOf: (event, article, page = 1) => at('coverage', event, article, ...further(page)),
    search: (words) => at('search') + (words === undefined ? '' : `?q=${encodeURIComponent(words)}`),
    /** The editor's page; there in development only. */
    review: () => at('review'),
    method: () => at('method'),
    data: () => at('data'),
    /** What every field and column of the data files holds. */
    fields: () => at('data', 'fields'),
    /** A file below the base, such as `data/passages.json`. */
    file: (path) => base + path,
};
/** Two article ids in the order that their pair's address uses: by code unit, so that it never changes as the corpus grows. */
export function canonicalPair(a, b) {
    return a < b ? [a, b] : [b, a];
}
/** The address of a place inside a page. */
export function place(page, id) {
    return `${page}#${id}`;
}
