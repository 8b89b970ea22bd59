import type { Element, Root } from 'hast';
import { findDate } from '../patterns/index.ts';
import { attribute, elementsOf, rawText, squeeze } from './dom.ts';
import { findArticle, nameIn, textIn } from './json-ld.ts';

/** What the head of a page and its structured data declare. Each value with where it was read; the first source in the list of trust wins. */
export interface PageMetadata {
  readonly title: Declared | null;
  /** Every title that the page gives itself, the one above first. */
  readonly titles: readonly string[];
  readonly outlet: Declared | null;
  readonly author: Declared | null;
  readonly date: Declared | null;
  readonly url: Declared | null;
  readonly language: Declared | null;
  readonly description: string;
  /** The article's text as JSON-LD gives it, or an empty string. */
  readonly body: string;
}

/** A value and where it was read: "JSON-LD", "Open Graph", "meta", "time". */
export interface Declared {
  readonly value: string;
  readonly where: string;
}

/** The metadata of a page: JSON-LD before Open Graph before plain meta elements before `<time>` and the language attribute. */
export function readMetadata(root: Root): PageMetadata {
  const elements = elementsOf(root);
  const metas = collectMetas(elements);
  const article = findArticle(elements);
  const meta = (where: string, ...names: string[]): Declared | null => {
    for (const name of names) {
      const value = metas.get(name);
      if (value && !/^https?:\/\//u.test(value)) return { value, where };
    }
    return null;
  };
  const json = (value: string): Declared | null => (value === '' ? null : { value, where: 'JSON-LD' });
  const first = (...values: (Declared | null)[]): Declared | null => values.find((value) => value !== null) ?? null;
  const outlet = siteName(
    first(
      json(nameIn(article, 'publisher')),
      meta('Open Graph', 'og:site_name'),
      meta('meta', 'application-name', 'publisher', 'dc.publisher'),
    ),
  );
  const author = first(
    json(nameIn(article, 'author')),
    meta('meta', 'author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl'),
  );
  const titles = [
    json(textIn(article, 'headline')),
    meta('Open Graph', 'og:title'),
    meta('meta', 'twitter:title', 'title'),
    titleElement(elements),
  ].filter((title) => title !== null);
  return {
    title: titles[0] ?? null,
    titles: titles.map(({ value }) => value),
    outlet,
    // A publisher that names itself as the author names nobody.
    author: author !== null && author.value === outlet?.value ? null : author,
    date: first(
      dated(json(textIn(article, 'datePublished'))),
      dated(meta('Open Graph', 'article:published_time', 'og:published_time')),
      dated(
        meta(
          'meta',
          'datepublished',
          'date',
          'pubdate',
          'publishdate',
          'publish-date',
          'parsely-pub-date',
          'dc.date',
          'dc.date.issued',
          'sailthru.date',
          'article.published',
          'cxenseparse:recs:publishtime',
        ),
      ),
      dated(timeElement(elements)),
    ),
    url: first(canonical(elements), address(metas.get('og:url'))),
    language: first(languageOf(elements), meta('Open Graph', 'og:locale')),
    description: metas.get('og:description') ?? metas.get('description') ?? '',
    body: textIn(article, 'articleBody'),
  };
}

/** "Daily | News | Sport": the name before the first bar. */
function siteName(declared: Declared | null): Declared | null {
  return declared === null ? null : { ...declared, value: declared.value.split(/\s\|\s/u)[0] ?? declared.value };
}

function address(value: string | undefined): Declared | null {
  return value !== undefined && /^https?:\/\//u.test(value) ? { value, where: 'Open Graph' } : null;
}

function collectMetas(elements: readonly Element[]): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const content = squeeze(attribute(element, 'content'));
    const names = [attribute(element, 'property'), attribute(element, 'name'), attribute(element, 'itemProp')];
    for (const name of names.map((each) => each.toLowerCase())) {
      if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function dated(declared: Declared | null): Declared | null {
  const found =
    declared === null
      ? null
      : findDate(
          declared.value
            .replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/u, '$1-$2-$3')
            .replace(/^(\d{4})\/(\d{2})\/(\d{2})/u, '$1-$2-$3'),
        );
  return found && declared ? { value: found.date, where: declared.where } : null;
}

function timeElement(elements: readonly Element[]): Declared | null {
  const time = elements.find((element) => element.tagName === 'time' && /\d{4}/u.test(attribute(element, 'dateTime')));
  return time ? { value: attribute(time, 'dateTime'), where: 'time' } : null;
}

function titleElement(elements: readonly Element[]): Declared | null {
  const title = elements.find((element) => element.tagName === 'title');
  const value = title ? squeeze(rawText(title)) : '';
  return value === '' ? null : { value, where: 'title' };
}

function canonical(elements: readonly Element[]): Declared | null {
  const link = elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical',
  );
  const value = link ? attribute(link, 'href') : '';
  return /^https?:\/\//u.test(value) ? { value, where: 'canonical' } : null;
}

function languageOf(elements: readonly Element[]): Declared | null {
  const html = elements.find((element) => element.tagName === 'html');
  const value = html ? attribute(html, 'lang') || attribute(html, 'xmlLang') : '';
  return /^[a-z]{2,3}(?:[-_]|$)/iu.test(value) ? { value, where: 'lang' } : null;
}
