import { getRssString } from '@astrojs/rss';
import type { Edition } from '../corpus/edition.ts';
import { shorten } from './cite/reference.ts';
import { nameWitness } from './witness-name.ts';

/** How many events a feed carries: the latest. */
const LATEST = 50;

/** An RSS 2.0 feed of the latest events, newest first, those without a date last. `site` is the absolute address of the site with its base path. */
export function feed(edition: Edition, site: string): Promise<string> {
  // bounded: the site's address, as configured
  const root = site.replace(/\/*$/u, '/');
  const articlesById = new Map(edition.articles.map((a) => [a.id, a]));
  const groupsByEvent = Map.groupBy(edition.passages, (p) => p.event);
  const events = [...edition.events].sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id));
  const items = events.slice(0, LATEST).map((event) => {
    const versions = event.articles.flatMap((id) => articlesById.get(id) ?? []);
    const passages = groupsByEvent.get(event.id) ?? [];
    const shared = new Set(passages.map((p) => p.group)).size;
    const words = passages[0]?.members[0]?.text;
    return {
      title: printable(event.title),
      link: `${root}events/${event.id}/`,
      description: printable(
        [
          `Versions: ${versions.map(nameWitness).join('; ')}.`,
          `Passages in more than one place: ${shared}.`,
          ...(words === undefined ? [] : [`One of them: ${shorten(words, 160)}`]),
        ].join(' '),
      ),
      ...(event.date === null ? {} : { pubDate: new Date(`${event.date}T00:00:00Z`) }),
    };
  });
  return getRssString({
    title: printable(edition.title),
    description: 'The same news in each of its versions, side by side',
    site: root,
    items,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en</language><atom:link href="${root}feed.xml" rel="self" type="application/rss+xml"/>`,
  });
}

/** The text without what XML cannot hold: control characters, and halves of characters. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').toWellFormed();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
