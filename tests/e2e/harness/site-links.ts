import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { type BuiltPage, readPages } from './pages.ts';

interface LinkedPage {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses as written: what is followed, and what is loaded. */
  readonly followed: readonly string[];
  readonly loaded: readonly string[];
}

interface Site {
  readonly folder: string;
  readonly base: string;
  readonly idsByPath: ReadonlyMap<string, ReadonlySet<string>>;
}

const HOST = 'https://site.invalid';

function readLinks({ path, html }: BuiltPage): LinkedPage {
  const { document } = parseHTML(html);
  const read = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const refresh = read('meta[http-equiv="refresh"]', 'content').map((content) => content.replace(/^.*?url=/i, ''));
  const loadingLinks = ['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest', 'apple-touch-icon'];
  return {
    path,
    ids: new Set(read('[id]', 'id')),
    followed: [
      ...read('a[href], area[href]', 'href'),
      ...read('form[action]', 'action'),
      ...refresh,
      ...read('link[rel~="alternate"], link[rel="prev"], link[rel="next"]', 'href'),
    ],
    loaded: [
      ...loadingLinks.flatMap((rel) => read(`link[rel~="${rel}"]`, 'href')),
      ...read('script[src], img[src], iframe[src], source[src], embed[src]', 'src'),
      ...read('image[href], use[href]', 'href'),
      ...read('[srcset]', 'srcset').flatMap((srcset) =>
        srcset.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''),
      ),
    ],
  };
}

/** Whether a static host would answer for a path below the site's root with something. */
function isServed(folder: string, path: string): boolean {
  const file = join(folder, path === '' ? '/' : path);
  if (!existsSync(file)) return false;
  return statSync(file).isDirectory()
    ? (path === '' || path.endsWith('/')) && existsSync(join(file, 'index.html'))
    : !path.endsWith('/');
}

/** Why an address on a page leads nowhere, or null. */
function findFault(address: string, here: URL, isLoaded: boolean, site: Site): string | null {
  if (!URL.canParse(address, here)) return 'no address';
  const url = new URL(address, here);
  // Other hosts may be linked to, never loaded from.
  if (url.origin !== HOST) return isLoaded && url.protocol !== 'data:' ? 'loaded from another host' : null;
  if (!url.pathname.startsWith(site.base)) return `outside ${site.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  if (!isServed(site.folder, path)) return 'not there';
  const fragment = decodeURIComponent(url.hash.slice(1));
  const isMissing = fragment !== '' && !fragment.startsWith(':~:') && site.idsByPath.get(path)?.has(fragment) === false;
  return isMissing ? 'no such place in the page' : null;
}

/** What is wrong with the links of a built folder under `base` (with `/` at both ends), one line an address; empty if nothing. */
export function findBrokenLinks(folder: string, base: string): string[] {
  const pages = readPages(folder).map(readLinks);
  const site: Site = { folder, base, idsByPath: new Map(pages.map(({ path, ids }) => [path, ids])) };
  const pagesByFault = new Map<string, Set<string>>();
  for (const { path, followed, loaded } of pages) {
    const here = new URL(path, `${HOST}${base}`);
    const check = (addresses: readonly string[], isLoaded: boolean) => {
      for (const address of addresses) {
        const fault = findFault(address, here, isLoaded, site);
        if (!fault) continue;
        const found = pagesByFault.get(`${address}: ${fault}`) ?? new Set();
        pagesByFault.set(`${address}: ${fault}`, found.add(path || '(home)'));
      }
    };
    check(followed, false);
    check(loaded, true);
  }
  return [...pagesByFault].map(([fault, found]) => `${fault} (on ${found.size} pages, first ${[...found][0]})`);
}
