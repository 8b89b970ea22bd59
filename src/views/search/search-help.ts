import type { Edition } from '../../corpus/edition.ts';
import { dateInWords } from '../dates.ts';
import { routes } from '../routes.ts';
import { count } from '../wording-of-numbers.ts';
import { isUtterance } from './standalone.ts';

interface Entry {
  readonly url: string;
  readonly text: string;
  readonly note: string;
}

/** What the search page offers before anything is typed, and without JavaScript. */
export interface SearchHelp {
  readonly extent: string;
  readonly speakers: readonly Entry[];
  readonly events: readonly Entry[];
  readonly allSpeakers: string;
  readonly allEvents: string;
}

/** Entries of each list; the rest stands on its own page. */
const LISTED = 10;

/** The most quoted speakers and the latest events. */
export function searchHelp(edition: Edition): SearchHelp {
  const counts = new Map<string, number>();
  for (const quote of edition.quotes.filter(isUtterance)) {
    for (const speaker of quote.speakers) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const quotedMost = edition.speakers
    .filter((s) => counts.has(s.id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const latest = [...edition.events].sort((a, b) =>
    (b.date ?? '') < (a.date ?? '') ? -1 : Number((b.date ?? '') > (a.date ?? '')),
  );
  const { passages, quotes, articles } = edition.counts;
  return {
    extent: `${count(passages, 'passage', { capital: true })} in more than one place, ${count(quotes, 'quotation')}, every sentence of ${count(articles, 'article')}.`,
    speakers: quotedMost
      .slice(0, LISTED)
      .map((s) => ({ url: routes.speaker(s.id), text: s.name, note: String(counts.get(s.id) ?? 0) })),
    events: latest.slice(0, LISTED).map((e) => ({ url: routes.event(e.id), text: e.title, note: dateInWords(e.date) })),
    ...{ allSpeakers: routes.speakers(), allEvents: routes.events() },
  };
}
