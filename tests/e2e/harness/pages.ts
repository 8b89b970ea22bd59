import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { siteFolder } from './folders.ts';

/** What kind of page an address is, by the table of addresses; `redirect` leads elsewhere by itself, `spine` is an event arranged around another version. */
export type PageType =
  | 'home'
  | 'events'
  | 'event'
  | 'spine'
  | 'pair'
  | 'article'
  | 'source'
  | 'passages'
  | 'passage'
  | 'embed'
  | 'speakers'
  | 'speaker'
  | 'letter'
  | 'wording'
  | 'wording-list'
  | 'coverage'
  | 'coverage-event'
  | 'search'
  | 'method'
  | 'data'
  | 'fields'
  | 'not-found'
  | 'redirect'
  | 'other';

/** One built page: its address below the site's root, without a leading slash, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly type: PageType;
  readonly html: string;
}

const TYPES: readonly (readonly [RegExp, PageType])[] = [
  [/^$/, 'home'],
  [/^events\/$/, 'events'],
  [/^events\/[^/]+\/$/, 'event'],
  [/^events\/[^/]+\/page\/\d+\/$/, 'event'],
  [/^events\/[^/]+\/spine\/[^/]+\/(\d+\/)?$/, 'spine'],
  [/^events\/[^/]+\/[^/]+\/[^/]+\/(\d+\/)?$/, 'pair'],
  [/^articles\/[^/]+\/$/, 'article'],
  [/^sources\/.+\/$/, 'source'],
  [/^passages\/$/, 'passages'],
  [/^passages\/[^/]+\/(\d+\/)?$/, 'passage'],
  [/^passages\/[^/]+\/embed\/$/, 'embed'],
  [/^speakers\/$/, 'speakers'],
  [/^speakers\/page\/\d+\/$/, 'speakers'],
  [/^speakers\/[^/]+\/(\d+\/)?$/, 'speaker'],
  [/^quotations\/[^/]+\/(\d+\/)?$/, 'letter'],
  [/^wording\/$/, 'wording'],
  [/^wording\/.+\/$/, 'wording-list'],
  [/^coverage\/(page\/\d+\/)?$/, 'coverage'],
  [/^coverage\/[^/]+\/([^/]+\/(\d+\/)?)?$/, 'coverage-event'],
  [/^search\/$/, 'search'],
  [/^method\/$/, 'method'],
  [/^data\/$/, 'data'],
  [/^data\/fields\/$/, 'fields'],
  [/^404\.html$/, 'not-found'],
];

function typeOf(path: string, html: string): PageType {
  if (/<meta[^>]+http-equiv=["']?refresh/i.test(html)) return 'redirect';
  return TYPES.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

/** Every HTML page of a built folder, in the order of addresses. */
export function readPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('pagefind'))
    .map((name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      const path = name
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1');
      return { path, type: typeOf(path, html), html };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The pages of the site under test. */
export const pages: readonly BuiltPage[] = readPages(siteFolder);

/** Pages of one type, the largest first. */
export function pagesOf(type: PageType): BuiltPage[] {
  return pages
    .filter((page) => page.type === type)
    .toSorted((a, b) => b.html.length - a.html.length || (a.path < b.path ? -1 : 1));
}

/** Types whose small pages are designed otherwise than their large ones: one version, few witnesses, little shared. */
const VARIED: ReadonlySet<PageType> = new Set(['event', 'pair', 'passage', 'article']);

/** The largest page of each type that readers see, and the smallest where it is another design: what holds for both ends holds between them. */
export function samplePages(): BuiltPage[] {
  const types = [...new Set(pages.map((page) => page.type))].filter((type) => type !== 'redirect');
  return types.flatMap((type) => {
    const [largest, ...others] = pagesOf(type);
    const smallest = VARIED.has(type) ? others.at(-1) : undefined;
    // Independent versions share little and keep their own order: their pair is laid out otherwise than a copy's.
    const independent = others.find(({ html }) => type === 'pair' && html.includes('class="orders"'));
    return [...new Set([largest, independent, smallest])].filter((page) => page !== undefined);
  });
}
