import type { Edition } from '../../corpus/edition-record.ts';
import { pairAddresses } from '../pair/pair-addresses.ts';
import { routes } from '../routes.ts';

/** A page for what once had an address: what it was, and where to go on. Gone passages have theirs among the passages. */
export interface GonePage {
  /** Below the base, without slashes at its ends. */
  readonly path: string;
  readonly title: string;
  readonly was: string;
  readonly on: readonly { readonly url: string; readonly text: string }[];
}

/** One page for every article, event, pair and speaker of the ledger that the edition no longer has. */
export function gonePages(edition: Edition): readonly GonePage[] {
  const articles = new Set(edition.articles.map((a) => a.id));
  const events = new Map(edition.events.map((e) => [e.id, e.title]));
  const speakers = new Set(edition.speakers.map((s) => s.id));
  const pairs = new Set(pairAddresses(edition).map(({ event, a, b }) => `${event.id}/${a}/${b}`));
  return Object.entries(edition.ledger.ids).flatMap(([id, { kind, text, event }]): readonly GonePage[] => {
    const eventTitle = event === undefined ? undefined : events.get(event);
    const on = event === undefined || eventTitle === undefined ? [] : [{ url: routes.event(event), text: eventTitle }];
    if (kind === 'article' && !articles.has(id)) {
      return [{ path: `articles/${id}`, title: 'This article is no longer in the corpus', was: text, on }];
    }
    if (kind === 'pair' && !pairs.has(id)) {
      const [home = '', a = '', b = ''] = id.split('/');
      const isHere = articles.has(a) && articles.has(b);
      const title = isHere
        ? 'These two versions share no passage now'
        : 'One of these versions is no longer in the corpus';
      return [`${home}/${a}/${b}`, `${home}/${b}/${a}`].map((path) => ({
        path: `events/${path}`,
        title,
        was: text,
        on,
      }));
    }
    if (kind === 'event' && !events.has(id)) {
      const all = { url: routes.events(), text: 'All events' };
      return [{ path: `events/${id}`, title: 'This event is no longer in the corpus', was: text, on: [all] }];
    }
    if (kind === 'speaker' && !speakers.has(id)) {
      const all = { url: routes.speakers(), text: 'All speakers' };
      return [
        { path: `speakers/${id}`, title: 'This speaker is no longer quoted in the corpus', was: text, on: [all] },
      ];
    }
    return [];
  });
}
