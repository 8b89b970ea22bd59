import type { Edition } from '../corpus/edition-record.ts';
import type { Ledger } from '../corpus/ledger.ts';
import { compareText } from '../corpus/order.ts';

/** The ledger of an edition: every id that was ever published, with what it named; the present edition's own words win. In the order of the ids. */
export function recordIds(edition: Edition): Ledger {
  const ids: Record<string, Ledger['ids'][string]> = { ...edition.ledger.ids };
  for (const event of edition.events) ids[event.id] = { kind: 'event', text: event.title };
  for (const article of edition.articles)
    ids[article.id] = { kind: 'article', text: article.title ?? article.outlet ?? article.id, event: article.event };
  for (const speaker of edition.speakers) ids[speaker.id] ??= { kind: 'speaker', text: speaker.name };
  const titles = new Map(edition.articles.map((article) => [article.id, ids[article.id]?.text ?? article.id]));
  const groups = Map.groupBy(edition.passages, ({ event, group }) => `${event} ${group}`);
  for (const group of groups.values())
    for (const [a, b] of pairsOf(group.flatMap(({ members }) => members.map(({ article }) => article)))) {
      const event = group[0]?.event ?? '';
      ids[`${event}/${a}/${b}`] = { kind: 'pair', text: `${titles.get(a) ?? a} / ${titles.get(b) ?? b}`, event };
    }
  for (const quote of edition.quotes) ids[quote.id] = { kind: 'place', text: quote.text, article: quote.article };
  for (const article of edition.articles)
    for (const { sentences } of article.blocks)
      for (const { id, text } of sentences) ids[id] = { kind: 'place', text, article: article.id };
  for (const passage of edition.passages)
    for (const member of passage.members)
      ids[member.id] = { kind: 'member', text: member.text, article: member.article, event: passage.event };
  return { ids: Object.fromEntries(Object.entries(ids).toSorted(([a], [b]) => compareText(a, b))) };
}

// In the order of their addresses: by code unit.
function pairsOf(articles: readonly string[]): (readonly [a: string, b: string])[] {
  const own = [...new Set(articles)].toSorted(compareText);
  return own.flatMap((a, at) => own.slice(at + 1).map((b) => [a, b] as const));
}
