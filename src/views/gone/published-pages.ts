import type { Edition } from '../../corpus/edition.ts';
import type { Event } from '../../corpus/event.ts';
import type { PublishedPage } from '../../export/published-ids.ts';
import { listPages } from '../coverage/coverage-lists.ts';
import { comparedEvents, coveragePages } from '../coverage/coverage-page.ts';
import { indexEdition } from '../edition-index.ts';
import { countEventPages } from '../event-view.ts';
import { listEvents } from '../home/event-list.ts';
import { laterPairPages, titleOfPair } from '../pair/pair-addresses.ts';
import { baseAddresses } from '../passage/passage-addresses.ts';
import { listPassages } from '../passages/passage-list.ts';
import { routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import { quotationLetters } from '../speakers/quotations-page.ts';
import { speakerPage } from '../speakers/speaker-page.ts';
import { speakersPage } from '../speakers/speakers-page.ts';
import { outletVerbs } from '../wording/attribution.ts';
import { changesByKind } from '../wording/changes.ts';
import { changePages, outletPages, readingPages, verbPages } from '../wording/wording-page.ts';

/**
 * Every page of the site whose address no id of the ledger names: sources, further arrangements of events and passages, lists and their further
 * pages. The pages that always stand (home, search, method …) are left out.
 */
export function publishedPages(edition: Edition): readonly PublishedPage[] {
  const { articles } = indexEdition(edition);
  const byFile = Map.groupBy(edition.articles, ({ span }) => span.file);
  const sources = edition.sources.map(({ file }) => ({
    ...pageAt(routes.source(file), file),
    articles: (byFile.get(file) ?? []).toSorted((a, b) => a.span.start - b.span.start).map(({ id }) => id),
  }));
  const bases = baseAddresses(edition).map(({ passage, member }) =>
    pageAt(routes.base(passage.id, member), shorten(passage.members.find(({ id }) => id === member)?.text ?? '', 120), {
      event: passage.event,
    }),
  );
  const pairs = laterPairPages(edition).map((address) =>
    pageAt(
      routes.pair(address.event.id, address.a, address.b, address.page),
      `${titleOfPair(edition, address) ?? address.event.title}, page ${address.page}`,
      { event: address.event.id },
    ),
  );
  const nameOf = (id: string): string => articles.get(id)?.outlet ?? articles.get(id)?.title ?? id;
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

function pagesOfEvent(edition: Edition, event: Event, nameOf: (article: string) => string): PublishedPage[] {
  const further = numbers(countEventPages(edition, event)).slice(1);
  return [
    ...further.map((n) => pageAt(routes.event(event.id, n), `${event.title}, page ${n}`, { event: event.id })),
    ...event.articles.flatMap((spine) =>
      numbers(countEventPages(edition, event, spine)).map((n) =>
        pageAt(routes.spine(event.id, spine, n), numbered(`${event.title}, along ${nameOf(spine)}`, n), {
          event: event.id,
        }),
      ),
    ),
  ];
}

function coverageOfEvent(edition: Edition, event: Event, nameOf: (article: string) => string): PublishedPage[] {
  const own = { event: event.id };
  return [
    pageAt(routes.coverage(event.id), `Coverage: ${event.title}`, own),
    ...[...listPages(edition, event).byVersion].flatMap(([article, { addresses }]) =>
      addresses.map((address, at) =>
        pageAt(address, numbered(`Coverage of ${nameOf(article)}: ${event.title}`, at + 1), own),
      ),
    ),
  ];
}

function listsOf(edition: Edition): PublishedPage[] {
  const named = (title: string, addresses: readonly string[]) =>
    addresses.map((address, at) => pageAt(address, numbered(title, at + 1)));
  const further = (title: string, addresses: readonly string[]) => named(title, addresses).slice(1);
  return [
    ...further('Events', numbers(listEvents(edition, 1).pages).map(routes.events)),
    ...further('Passages', numbers(listPassages(edition, 1).pages).map(routes.passages)),
    ...further('Speakers', speakersPage(edition).addresses),
    ...further('Coverage', coveragePages(edition).addresses),
    ...further('Verbs of saying', outletPages(edition).addresses),
    ...further('Variant readings', readingPages(edition).addresses),
    ...edition.speakers.flatMap(({ id, name }) => further(name, speakerPage(edition, id).addresses)),
    ...quotationLetters(edition).flatMap(({ letter, addresses }) => named(`Quotations: ${letter}`, addresses)),
    ...changesByKind(edition).flatMap(({ kind, name }) =>
      named(`What changed: ${name}`, changePages(edition, kind).addresses),
    ),
    ...outletVerbs(edition).flatMap(({ id, outlet }) =>
      named(`Verbs of saying: ${outlet}`, verbPages(edition, id).addresses),
    ),
  ];
}

function pageAt(address: string, title: string, more: Pick<PublishedPage, 'event'> = {}): PublishedPage {
  return { path: pathOf(address), title, ...more };
}

/** The path of an address below the base, decoded, without slashes at its ends. */
export function pathOf(address: string): string {
  return decodeURIComponent(address.slice(routes.home().length)).replace(/\/$/u, '');
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
const numbered = (title: string, page: number): string => (page === 1 ? title : `${title}, page ${page}`);
