import type { Edition } from '../../corpus/edition.ts';
import type { IdRegistryEntry } from '../../corpus/id-registry.ts';
import { movedArticles, movedEvents } from '../../export/moved.ts';
import { servablePath } from '../../export/source-path.ts';
import { pairAddresses } from '../pair/pair-addresses.ts';
import { canonicalPair, routes } from '../routes.ts';
import { type GoneWords, wordsOfGone } from './gone-words.ts';
import { pathOf, publishedPages } from './published-pages.ts';

/** What stands at an address whose page the edition no longer has: what it was and where to go on, or, where that is elsewhere now, the way there. */
export type GonePage =
  | {
      readonly kind: 'gone';
      /** Below the base, without slashes at its ends. */
      readonly path: string;
      readonly title: string;
      readonly was: string;
      readonly on: readonly { readonly url: string; readonly text: string }[];
      readonly words: readonly GoneWords[];
    }
  | { readonly kind: 'moved'; readonly path: string; readonly title: string; readonly href: string };

/** What is said of each kind of id that the edition no longer has. */
const TITLES = {
  article: 'This article is no longer in the corpus',
  event: 'This event is no longer in the corpus',
  speaker: 'This speaker is no longer quoted in the corpus',
  source: 'This source is no longer in the corpus',
  page: 'This page is no longer part of the edition',
} as const;

/** One page for every article, event, pair, speaker and further page of the ledger that the edition no longer has. Gone passages have theirs among the passages. */
export function gonePages(edition: Edition): readonly GonePage[] {
  if (Object.keys(edition.idRegistry.ids).length === 0) return [];
  const now = whatIsNow(edition);
  const pages = Object.entries(edition.idRegistry.ids).flatMap(([id, entry]) => follow(id, entry, now));
  return [...new Map(pages.filter(({ path }) => !now.here.has(path)).map((page) => [page.path, page])).values()];
}

/** What the gone pages are made from: the paths that have a page, and what bears another id. */
interface Now {
  readonly edition: Edition;
  readonly here: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, readonly GoneWords[]>;
}

function whatIsNow(edition: Edition): Now {
  const pages = [
    ...alwaysHere(),
    ...edition.articles.map(({ id }) => `articles/${id}`),
    ...edition.events.map(({ id }) => `events/${id}`),
    ...edition.speakers.map(({ id }) => `speakers/${id}`),
    ...pairAddresses(edition).map(({ event, a, b }) => `events/${event.id}/${a}/${b}`),
    ...publishedPages(edition).map(({ path }) => path),
  ];
  return {
    edition,
    here: new Set(pages),
    titles: new Map(edition.events.map(({ id, title }) => [id, title])),
    articles: movedArticles(edition),
    events: movedEvents(edition),
    words: wordsOfGone(edition),
  };
}

const alwaysHere = (): string[] =>
  [
    ...[routes.events(), routes.passages(), routes.speakers(), routes.coverage(), routes.quotations()],
    ...[routes.wording(), routes.verbs(), routes.readings()],
  ].map(pathOf);

function follow(id: string, entry: IdRegistryEntry, now: Now): readonly GonePage[] {
  const { kind, text, event } = entry;
  if (kind === 'member' || kind === 'place') return [];
  if (kind === 'page') return [followPage(id.slice(1), entry, now)];
  if (kind === 'pair') return followPair(id, text, now);
  const room = `${kind}s`;
  const moved = { article: now.articles.get(id), event: now.events.get(id), speaker: undefined }[kind];
  const there = kind === 'speaker' ? speakerNow(text, now) : moved;
  const path = `${room}/${id}`;
  if (there !== undefined) return [{ kind: 'moved', path, title: text, href: `${routes.home()}${room}/${there}/` }];
  const all = kind === 'speaker' ? listAt(routes.speakers(), 'All speakers') : listAt(routes.events(), 'All events');
  const on = kind === 'article' ? eventOf(event, now) : [all];
  return [gone(path, TITLES[kind], text, on, now.words.get(id))];
}

function followPair(id: string, text: string, now: Now): readonly GonePage[] {
  const [home = '', a = '', b = ''] = id.split('/');
  const [event, ...pair] = [now.events.get(home) ?? home, now.articles.get(a) ?? a, now.articles.get(b) ?? b];
  const there = [event, ...canonicalPair(pair[0] ?? a, pair[1] ?? b)].join('/');
  const areHere = pair.every((article) => now.here.has(`articles/${article}`));
  const title = areHere
    ? 'These two versions share no passage now'
    : 'One of these versions is no longer in the corpus';
  return [`events/${home}/${a}/${b}`, `events/${home}/${b}/${a}`].map((path) =>
    now.here.has(`events/${there}`)
      ? { kind: 'moved', path, title: text, href: `${routes.home()}events/${there}/` }
      : gone(path, title, text, eventOf(home, now)),
  );
}

function followPage(path: string, { text, event, articles }: IdRegistryEntry, now: Now): GonePage {
  const parts = path.split('/');
  if (parts[0] === 'sources') return followSource(servablePath(path), text, articles ?? [], now);
  // The same page under the ids that its event and its versions bear now; else, of a page that went on, the page that it went on from.
  const renamed = parts.map((part, at) =>
    at === 1 ? (now.events.get(part) ?? part) : (now.articles.get(part) ?? part),
  );
  const last = parts.at(-2) === 'page' ? -2 : -1;
  const shorter = /^\d+$/u.test(parts.at(-1) ?? '') ? renamed.slice(0, last).join('/') : '';
  const there = [renamed.join('/'), shorter].find((own) => now.here.has(own));
  const base = /^passages\/[^/]+\/base\/([^/]+)$/u.exec(path)?.[1];
  const href = base === undefined ? there : `passages/${base}`;
  if (href !== undefined) return { kind: 'moved', path, title: text, href: encodeURI(`${routes.home()}${href}/`) };
  const on = eventOf(event, now);
  return gone(path, TITLES.page, text, on.length > 0 ? on : [listOfRoom(parts[0])]);
}

function followSource(path: string, file: string, articles: readonly string[], now: Now): GonePage {
  const own = articles.flatMap((id) => {
    const there = now.articles.get(id) ?? id;
    return now.edition.articles.filter((article) => article.id === there);
  });
  const [first, ...others] = new Set(own.map(({ span }) => span.file));
  if (first !== undefined && others.length === 0 && own.length === articles.length)
    return { kind: 'moved', path, title: file, href: routes.source(first) };
  const on = articles.map((id) => {
    const there = own.find((article) => article.id === (now.articles.get(id) ?? id));
    return { url: routes.article(there?.id ?? id), text: there?.title ?? now.edition.idRegistry.ids[id]?.text ?? id };
  });
  const words = articles.flatMap((id) => now.words.get(id) ?? []);
  return gone(path, TITLES.source, file, on, words);
}

function gone(
  path: string,
  title: string,
  was: string,
  on: readonly { readonly url: string; readonly text: string }[],
  words: readonly GoneWords[] = [],
): GonePage {
  return { kind: 'gone', path, title, was, on, words };
}

function eventOf(id: string | undefined, now: Now): { readonly url: string; readonly text: string }[] {
  const own = now.events.get(id ?? '') ?? id ?? '';
  const title = now.titles.get(own);
  return title === undefined ? [] : [listAt(routes.event(own), title)];
}

// A speaker whose fullest name the corpus gives otherwise now is the one who bears the former name still.
function speakerNow(name: string, { edition }: Now): string | undefined {
  return edition.speakers.find((speaker) => speaker.name === name || speaker.aliases.includes(name))?.id;
}

function listOfRoom(room: string | undefined): { readonly url: string; readonly text: string } {
  if (room === 'quotations') return listAt(routes.quotations(), 'All quotations by their first words');
  if (room === 'wording') return listAt(routes.wording(), 'All of the wording');
  if (room === 'coverage') return listAt(routes.coverage(), 'All of the coverage');
  return room === 'speakers' ? listAt(routes.speakers(), 'All speakers') : listAt(routes.events(), 'All events');
}

const listAt = (url: string, text: string) => ({ url, text });
