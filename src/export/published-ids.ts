import type { Edition } from '../corpus/edition.ts';
import type { IdRegistry, IdRegistryEntry } from '../corpus/id-registry.ts';
import { compareText } from '../text/order.ts';
import { movedArticles, movedEvents } from './moved.ts';

/** A page that has no id of its own: its address below the base without slashes at its ends, and what it is called. */
export interface PublishedPage {
  readonly path: string;
  readonly title: string;
  readonly event?: string;
  /** The articles that a source holds. */
  readonly articles?: readonly string[];
}

type Ids = Record<string, IdRegistryEntry>;

/**
 * The ledger of an edition: every id and every page that was ever published, with what it named; the present edition's own words win. In the
 * order of the ids.
 */
export function registerIds(edition: Edition, pages: readonly PublishedPage[] = []): IdRegistry {
  const ids: Ids = { ...edition.idRegistry.ids };
  recordMoves(edition, ids);
  for (const page of pages) ids[`/${page.path}`] = entryOfPage(page);
  recordNames(edition, ids);
  recordPlaces(edition, ids);
  return { ids: Object.fromEntries(Object.entries(ids).toSorted(([a], [b]) => compareText(a, b))) };
}

function recordMoves(edition: Edition, ids: Ids): void {
  for (const [id, now] of [...movedArticles(edition), ...movedEvents(edition)]) {
    const entry = ids[id];
    if (entry !== undefined) ids[id] = { ...entry, now };
  }
}

function entryOfPage({ title, event, articles }: PublishedPage): IdRegistryEntry {
  return {
    ...{ kind: 'page', text: title },
    ...(event === undefined ? {} : { event }),
    ...(articles === undefined ? {} : { articles: [...articles] }),
  };
}

function recordNames(edition: Edition, ids: Ids): void {
  // An event, an article and a speaker may share an id: they stand in different rooms. The second is written down by its address.
  const put = (room: string, id: string, entry: IdRegistryEntry): void => {
    const isTaken = (ids[id]?.kind ?? entry.kind) !== entry.kind;
    ids[isTaken ? `/${room}/${id}` : id] = isTaken ? { ...entry, kind: 'page' } : entry;
  };
  for (const { id, title } of edition.events) put('events', id, { kind: 'event', text: title });
  const titles = new Map(edition.articles.map(({ id, title, outlet }) => [id, title ?? outlet ?? id]));
  for (const { id, event } of edition.articles)
    put('articles', id, { kind: 'article', text: titles.get(id) ?? id, event });
  for (const { id, name } of edition.speakers) {
    const known = ids[id];
    put('speakers', id, known?.kind === 'speaker' ? known : { kind: 'speaker', text: name });
  }
  const groups = Map.groupBy(edition.passages, ({ event, group }) => `${event} ${group}`);
  for (const group of groups.values())
    for (const [a, b] of pairsOf(group.flatMap(({ members }) => members.map(({ article }) => article)))) {
      const event = group[0]?.event ?? '';
      ids[`${event}/${a}/${b}`] = { kind: 'pair', text: `${titles.get(a) ?? a} / ${titles.get(b) ?? b}`, event };
    }
}

function recordPlaces({ articles, quotes, passages }: Edition, ids: Ids): void {
  for (const { id, text, article, span } of quotes) ids[id] = { kind: 'place', text, article, start: span.start };
  for (const article of articles)
    for (const { id, text, span } of article.blocks.flatMap(({ sentences }) => sentences))
      ids[id] = { kind: 'place', text, article: article.id, start: span.start };
  for (const { event, members } of passages)
    for (const { id, text, article } of members) ids[id] = { kind: 'member', text, article, event };
}

// In the order of their addresses: by code unit.
function pairsOf(articles: readonly string[]): (readonly [a: string, b: string])[] {
  const own = [...new Set(articles)].toSorted(compareText);
  return own.flatMap((a, at) => own.slice(at + 1).map((b) => [a, b] as const));
}
