import type { Element } from 'hast';
import { MARKUP_NAMES, type MarkupName } from '../data/index.ts';
import { attribute } from './dom.ts';

const MOST_NAMES = 40;

const BY_TAG: Readonly<Record<string, MarkupName['role']>> = {
  nav: { reason: 'navigation' },
  footer: { reason: 'navigation' },
  aside: { reason: 'related' },
  form: { reason: 'newsletter' },
  button: { reason: 'share' },
  label: { reason: 'navigation' },
  menu: { reason: 'navigation' },
  figcaption: 'caption',
};

const BY_ITEMPROP: Readonly<Record<string, MarkupName['role']>> = {
  author: 'byline',
  datePublished: { reason: 'dateline' },
  dateModified: { reason: 'dateline' },
  caption: 'caption',
  keywords: { reason: 'tags' },
  breadcrumb: { reason: 'navigation' },
  comment: { reason: 'comments' },
};

/** What an element's tag, role, classes and id say that it is, or null. */
export function namedRole(element: Element): MarkupName['role'] | null {
  const known = roles.get(element);
  if (known !== undefined) return known;
  const role = readRole(element);
  roles.set(element, role);
  return role;
}

const roles = new WeakMap<Element, MarkupName['role'] | null>();

function readRole(element: Element): MarkupName['role'] | null {
  const own = (table: Readonly<Record<string, MarkupName['role']>>, key: string): MarkupName['role'] | null =>
    Object.hasOwn(table, key) ? (table[key] ?? null) : null;
  const byTag = own(BY_TAG, element.tagName) ?? own(BY_ITEMPROP, attribute(element, 'itemProp'));
  if (byTag !== null) return byTag;
  if (attribute(element, 'rel').split(' ').includes('author')) return 'byline';
  if (/^(?:navigation|complementary|contentinfo|search|banner)$/u.test(attribute(element, 'role')))
    return { reason: 'navigation' };
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`
    .slice(0, 600)
    .split(/\s+/u)
    .slice(0, MOST_NAMES);
  for (const name of names) {
    const role = roleOfName(name);
    if (role !== null) return role;
  }
  return null;
}

// "entry-meta", "wp-caption-text", "c-related-links__item": the whole name, then each run of one or two parts at its end or front.
function roleOfName(name: string): MarkupName['role'] | null {
  if (name === '') return null;
  const parts = name
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/u)
    .filter((part) => part !== '');
  const tries = [
    parts.join('-'),
    parts.slice(-2).join('-'),
    parts.slice(0, 2).join('-'),
    parts.at(-1) ?? '',
    parts[0] ?? '',
  ];
  for (const attempt of tries) {
    const found = MARKUP_NAMES.find((entry) => entry.name.test(attempt));
    if (found) return found.role;
  }
  return null;
}
