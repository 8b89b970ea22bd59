import { listPages } from "../coverage/coverage-lists.js";
import { comparedEvents, coveragePages } from "../coverage/coverage-page.js";
import { indexEdition } from "../edition-index.js";
import { countEventPages } from "../event-view.js";
import { listEvents } from "../home/event-list.js";
import { laterPairPages, titleOfPair } from "../pair/pair-addresses.js";
import { baseAddresses } from "../passage/passage-addresses.js";
import { listPassages } from "../passages/passage-list.js";
import { routes } from "../routes.js";
import { shorten } from "../shorten.js";
import { quotationLetters } from "../speakers/quotations-page.js";
import { speakerPage } from "../speakers/speaker-page.js";
import { speakersPage } from "../speakers/speakers-page.js";
import { outletVerbs } from "../wording/attribution.js";
import { changesByKind } from "../wording/changes.js";
import { changePages, outletPages, readingPages, verbPages } from "../wording/wording-page.js";
/**
 * Every page of the site whose address no id of the ledger names: sources, further arrangements of events and passages, lists and their further
 * pages. The pages that always stand (home, search, method …) are left out.
 */
export function publishedPages(edition) {
    const { articles } = indexEdition(edition);
    const byFile = Map.groupBy(edition.articles, ({ span }) => span.file);
    const sources = edition.sources.map(({ file }) => ({
        ...pageAt(routes.source(file), file),
        articles: (byFile.get(file) ?? []).toSorted((a, b) => a.span.start - b.span.start).map(({ id }) => id),
    }));
    const bases = baseAddresses(edition).map(({ passage, member }) => pageAt(routes.base(passage.id, member), shorten(passage.members.find(({ id }) => id === member)?.text ?? '', 120), {
        event: passage.event,
    }));
    const pairs = laterPairPages(edition).map((address) => pageAt(routes.pair(address.event.id, address.a, address.b, address.page), `${titleOfPair(edition, address) ?? address.event.title}, page ${address.page}`, { event: address.event.id }));
    const nameOf = (id) => articles.get(id)?.outlet ?? articles.get(id)?.title ?? id;
    return [
        ...sources,
        ...edition.events
            .filter((event) => event.articles.length > 1)
            .flatMap((event) => pagesOfEvent(edition, event, nameOf)),
        ...pairs,
        ...bases,
        ...comparedEvents(edition).flatMap((event) => coverageOfEvent(edition, event, nameOf)),
        ...listsOf(edition),
    ];
}
function pagesOfEvent(edition, event, nameOf) {
    const further = numbers(countEventPages(edition, event)).slice(1);
    return [
        ...further.map((n) => pageAt(routes.event(event.id, n), `${event.title}, page ${n}`, { event: event.id })),
        ...event.articles.flatMap((spine) => numbers(countEventPages(edition, event, spine)).map((n) => pageAt(routes.spine(event.id, spine, n), numbered(`${event.title}, along ${nameOf(spine)}`, n), {
            event: event.id,
        }))),
    ];
}
function coverageOfEvent(edition, event, nameOf) {
    const own = { event: event.id };
    return [
        pageAt(routes.coverage(event.id), `Coverage: ${event.title}`, own),
        ...[...listPages(edition, event).byVersion].flatMap(([article, { addresses }]) => addresses.map((address, at) => pageAt(address, numbered(`Coverage of ${nameOf(article)}: ${event.title}`, at + 1), own))),
    ];
}
function listsOf(edition) {
    const named = (title, addresses) => addresses.map((address, at) => pageAt(address, numbered(title, at + 1)));
    const further = (title, addresses) => named(title, addresses).slice(1);
    return [
        ...further('Events', numbers(listEvents(edition, 1).pages).map(routes.events)),
        ...further('Passages', numbers(listPassages(edition, 1).pages).map(routes.passages)),
        ...further('Speakers', speakersPage(edition).addresses),
        ...further('Coverage', coveragePages(edition).addresses),
        ...further('Verbs of saying', outletPages(edition).addresses),
        ...further('Variant readings', readingPages(edition).addresses),
        ...edition.speakers.flatMap(({ id, name }) => further(name, speakerPage(edition, id).addresses)),
        ...quotationLetters(edition).flatMap(({ letter, addresses }) => named(`Quotations: ${letter}`, addresses)),
        ...changesByKind(edition).flatMap(({ kind, name }) => named(`What changed: ${name}`, changePages(edition, kind).addresses)),
        ...outletVerbs(edition).flatMap(({ id, outlet }) => named(`Verbs of saying: ${outlet}`, verbPages(edition, id).addresses)),
    ];
}
function pageAt(address, title, more = {}) {
    return { path: pathOf(address), title, ...more };
}
/** The path of an address below the base, decoded, without slashes at its ends. */
export function pathOf(address) {
    return decodeURIComponent(address.slice(routes.home().length)).replace(/\/$/u, '');
}
const numbers = (count) => Array.from({ length: count }, (_, i) => i + 1);
const numbered = (title, page) => (page === 1 ? title : `${title}, page ${page}`);
