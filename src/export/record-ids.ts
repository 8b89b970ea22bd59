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
  for (const passage of edition.passages)
    for (const member of passage.members)
      ids[member.id] = { kind: 'member', text: member.text, article: member.article, event: passage.event };
  return { ids: Object.fromEntries(Object.entries(ids).toSorted(([a], [b]) => compareText(a, b))) };
}
