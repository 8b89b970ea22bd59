import type { Edition } from '../../corpus/edition.ts';
import { nameWitness } from '../../export/witness-name.ts';
import { indexEdition } from '../edition-index.ts';
import { EVENTS_A_PAGE } from '../home/pages.ts';
import type { PageHead } from '../page-head.ts';
import { PASSAGES_A_PAGE } from '../passages/passage-list.ts';
import { routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import { articleData, datasetData, type LinkedData, quotationData, siteData } from './linked-data.ts';

/** What a page tells machines of itself. Addresses are absolute. */
export interface HeadData {
  readonly type: 'article' | 'website';
  readonly picture: { readonly url: string; readonly alt: string };
  readonly links: readonly {
    readonly rel: string;
    readonly href: string;
    readonly type?: string;
    readonly title?: string;
  }[];
  readonly linked: LinkedData | null;
}

/** UTF-16 code units of what is said of a picture: of many versions the first. */
const LONGEST_ALT = 300;

type Links = HeadData['links'];

/** The picture of an event, or of the whole site, below the base. */
export function pictureFile(event?: string): string {
  return event === undefined ? 'pictures/site.png' : `pictures/events/${event}.png`;
}

/** See {@link HeadData}: by the page's address alone, so that no page need know it. `site` is the origin. */
export function describePage(
  edition: Edition,
  { path, canonical, unlisted, pages = [] }: PageHead,
  site: URL,
): HeadData {
  const absolute = (address: string): string => new URL(address, site).href;
  const { events, articles, passages } = indexEdition(edition);
  const [room = '', id = ''] = path.slice(routes.home().length).split('/');
  const article = room === 'articles' ? articles.get(id) : undefined;
  const passage = room === 'passages' ? passages.get(id) : undefined;
  const eventId = room === 'events' ? id : (article?.event ?? passage?.event ?? (room === 'coverage' ? id : ''));
  const event = events.get(eventId);
  const data = (name: string): Links => [
    { rel: 'alternate', href: absolute(routes.file(`data/${name}.json`)), type: 'application/json' },
  ];
  const isLasting = article !== undefined || passage !== undefined || (room === 'events' && event !== undefined);
  return {
    type: isLasting ? 'article' : 'website',
    picture:
      event === undefined
        ? { url: absolute(routes.file(pictureFile())), alt: `${edition.title}. The same news in each of its versions.` }
        : {
            url: absolute(routes.file(pictureFile(event.id))),
            alt: shorten(
              `${event.title}. Versions: ${event.articles
                .flatMap((a) => articles.get(a) ?? [])
                .map(nameWitness)
                .join('; ')}.`,
              LONGEST_ALT,
            ),
          },
    links: [
      { rel: 'alternate', href: absolute(routes.file('feed.xml')), type: 'application/rss+xml', title: edition.title },
      ...(isLasting && unlisted !== true ? [{ rel: 'cite-as', href: absolute(canonical ?? path) }] : []),
      ...(path === routes.events() ? data('events') : []),
      ...(path === routes.passages() ? data('passages') : []),
      ...(path === routes.speakers() ? data('speakers') : []),
      ...(path === routes.data() ? data('edition') : []),
      ...inOrder(path, addresses(routes.events, edition.events.length / EVENTS_A_PAGE), absolute),
      ...inOrder(path, addresses(routes.passages, groupCount(edition) / PASSAGES_A_PAGE), absolute),
      ...inOrder(path, pages, absolute),
    ],
    linked: linkedData(),
  };

  function linkedData(): LinkedData | null {
    if (path === routes.home()) return siteData(edition.title, absolute);
    if (path === routes.data()) return datasetData(edition, absolute);
    if (article !== undefined) return articleData(edition, article, absolute);
    return passage === undefined || path !== routes.passage(passage.id)
      ? null
      : quotationData(edition, passage, absolute);
  }
}

const addresses = (route: (page: number) => string, pages: number): string[] =>
  Array.from({ length: Math.ceil(pages) }, (_, i) => route(i + 1));

/** The pages before and after one of a list that goes over several. */
function inOrder(path: string, pages: readonly string[], absolute: (a: string) => string): Links {
  const at = pages.indexOf(path);
  const [before, after] = at === -1 ? [] : [pages[at - 1], pages[at + 1]];
  return [
    ...(before === undefined ? [] : [{ rel: 'prev', href: absolute(before) }]),
    ...(after === undefined ? [] : [{ rel: 'next', href: absolute(after) }]),
  ];
}

const groups = new WeakMap<Edition, number>();

function groupCount(edition: Edition): number {
  const known = groups.get(edition) ?? new Set(edition.passages.map(({ group }) => group)).size;
  groups.set(edition, known);
  return known;
}
