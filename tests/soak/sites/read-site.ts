import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { identityWords } from '../../../src/corpus/stable-ids.ts';

/** Where every site under test was built to stand. */
export const HOST = 'http://localhost:4321';

/** One page of a built site, as far as links go. */
export interface SitePage {
  /** Below the root, without a leading slash; `404.html` for the page of addresses that are not there. */
  readonly path: string;
  /** Where it leads by itself, or null. */
  readonly refresh: string | null;
  /** The words of the element that bears an id, as identity sees them, a blank between two. */
  readonly wordsById: ReadonlyMap<string, string>;
  /** What it is called. */
  readonly heading: string;
  /** All words of its main part. */
  readonly words: string;
  /** The next and the previous page of the same list. */
  readonly further: readonly string[];
  /** Every address of this site that the page names: in links, in frames, in what it lets a reader copy. Absolute, without the host. */
  readonly addresses: readonly string[];
}

/** A built site: its pages by address, and its other files. */
export interface Site {
  readonly pages: ReadonlyMap<string, SitePage>;
  readonly files: ReadonlySet<string>;
  /** Where words stand that bore another id once, by id without prefix: article, place, passage, member. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** The words that an id stands for, by id: of sentences, quotations and members; of articles, events and speakers their names. */
  readonly recordById: ReadonlyMap<string, string>;
}

/** Assets are named by their content and loaded, not linked to. */
const ASSET = /^\/(?:_astro|pagefind)\//u;
const ADDRESS = new RegExp(`${HOST}(/[^\\s"'<>{}|\\\\^\`]*)`, 'gu');

/** Words as identity sees them, a blank between two. */
export const plainWords = (text: string): string => identityWords(text).join(' ');

/** Reads a built folder. */
export function readSite(folder: string): Site {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const pages = names
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
    .map((name) => readPage(name.replace(/(^|\/)index\.html$/u, '$1'), read(name)));
  const places = names.filter((name) => /^data\/places\/.\.json$/u.test(name));
  return {
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(names),
    places: new Map(places.flatMap((name) => Object.entries(JSON.parse(read(name)) as Record<string, string[]>))),
    recordById: readRecords(read),
  };
}

interface Named {
  readonly id: string;
  readonly text: string;
}
interface Records {
  readonly articles: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly blocks: readonly { readonly sentences: readonly Named[] }[];
  }[];
  readonly events: readonly { readonly id: string; readonly title: string }[];
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly passages: readonly { readonly members: readonly Named[] }[];
}

function readRecords(read: (name: string) => string): Map<string, string> {
  const list = <Kind extends keyof Records>(kind: Kind): Records[Kind] => JSON.parse(read(`data/${kind}.json`));
  const quotes: readonly Named[] = JSON.parse(read('data/quotes.json'));
  const articles = list('articles');
  const named: readonly Named[] = [
    ...articles.flatMap((article) => article.blocks.flatMap((block) => block.sentences)),
    ...quotes,
    ...list('passages').flatMap((passage) => passage.members),
    ...articles.map(({ id, title }) => ({ id, text: title ?? '' })),
    ...list('events').map(({ id, title }) => ({ id, text: title })),
    ...list('speakers').map(({ id, name }) => ({ id, text: name })),
  ];
  return new Map(named.map(({ id, text }) => [id, plainWords(text)]));
}

function readPage(path: string, html: string): SitePage {
  const { document } = parseHTML(html);
  const read = (selector: string, attribute: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const here = new URL(path, `${HOST}/`);
  const resolve = (address: string): string[] => {
    if (address === '' || !URL.canParse(address, here)) return [];
    const url = new URL(address, here);
    return url.origin === HOST && !ASSET.test(url.pathname) ? [url.pathname + url.hash] : [];
  };
  const [refresh] = read('meta[http-equiv="refresh"]', 'content').map((content) => content.replace(/^.*?url=/iu, ''));
  const linked = [
    ...read('a[href], area[href], link[href]', 'href'),
    ...read('form[action]', 'action'),
    ...read('iframe[src], img[src]', 'src'),
    ...read('[data-path]', 'data-path'),
    ...read('meta[content]', 'content').filter((content) => content.startsWith(HOST)),
  ];
  // What is copied, cited and embedded, and what machines read: addresses within words.
  const told = [
    ...read('[data-text]', 'data-text'),
    ...[...document.querySelectorAll('pre, script[type="application/ld+json"]')].map(({ textContent }) => textContent),
  ];
  const addresses = [
    ...linked.flatMap(resolve),
    ...told.flatMap((text) => [...(text ?? '').matchAll(ADDRESS)].flatMap(([address]) => resolve(address))),
  ];
  const elements = [...document.querySelectorAll('[id]')];
  return {
    path,
    refresh: refresh === undefined ? null : (resolve(refresh)[0] ?? null),
    wordsById: new Map(elements.map((element) => [element.id, plainWords(element.textContent ?? '')])),
    heading: document.querySelector('h1')?.textContent?.trim() ?? '',
    words: plainWords(document.querySelector('main')?.textContent ?? ''),
    further: read('.pager [rel="next"], .pager [rel="prev"]', 'href'),
    addresses: [...new Set(addresses)],
  };
}
