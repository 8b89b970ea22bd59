import type { Element } from 'hast';
import { attribute, rawText, squeeze } from './dom.ts';
import type { VisiblePageLine } from './visible-text.ts';

/** A JSON object, as a page's own scripts may hold anything. */
export type Json = { readonly [key: string]: unknown };

// Types that schema.org ranks under Article, and those that sites use for articles.
const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|Reportage|LiveBlog|WebPage)$/u;

/** What a page's JSON-LD (schema.org) says of its article: the first item of an article's type with a headline, else the first of such a type, else nothing. */
export function findArticle(elements: readonly Element[]): Json {
  const candidates = elements
    .filter((element) => element.tagName === 'script' && /ld\+json/iu.test(attribute(element, 'type')))
    .flatMap((element) => itemsOf(parseJson(rawText(element)), 0));
  const typed = candidates.filter((item) => ARTICLE_TYPE.test(String([item['@type']].flat()[0] ?? '')));
  return typed.find(({ headline }) => typeof headline === 'string') ?? typed[0] ?? {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(
      text
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .replace(/^(?:\/\/)? ?<!\[CDATA\[|\]\]>$/gu, ''),
    );
  } catch {
    // A page's own broken JSON-LD says nothing; the other declarations stand.
    return null;
  }
}

function itemsOf(value: unknown, depth: number): Json[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => itemsOf(item, depth + 1));
  const item = value as Json;
  const { '@graph': graph, mainEntity } = item;
  return [item, ...itemsOf(graph, depth + 1), ...itemsOf(mainEntity, depth + 1)];
}

/** A text property of an item, blanks squeezed but in the article's body; of several the first; an empty string where there is none. */
export function textIn(item: Json, key: string): string {
  const value = [item[key]].flat()[0];
  if (typeof value !== 'string') return '';
  return key === 'articleBody' ? value : squeeze(value);
}

/** The names of the persons or organisations under a property, joined by commas; addresses are no names; an empty string where there is none. */
export function nameIn(item: Json, key: string): string {
  const names = [item[key]].flat().map((value) => {
    if (typeof value === 'string') return value;
    const { name } = (typeof value === 'object' && value !== null ? value : {}) as Json;
    const first = [name].flat()[0];
    return typeof first === 'string' ? first : '';
  });
  return squeeze(names.filter((name) => name !== '' && !/^https?:/u.test(name)).join(', '));
}

const FEWEST_CHARACTERS = 140;
const FEWEST_OF_A_LINE = 25;
/** Share of the declared text (letters and digits) that must be found in the page before the declaration is believed. */
const FEWEST_FOUND = 0.7;

/**
 * JSON-LD may give the whole text. Where most of it is found in the page, its lines are content whatever else was thought,
 * and what stands above its first or below its last line is not.
 */
export function keepJsonLdBody(seen: readonly VisiblePageLine[], kept: boolean[], body: string): void {
  const bare = bareWords(body.replace(/<[^<>]{0,200}>/gu, ' '));
  if (bare.length < FEWEST_CHARACTERS) return;
  const isTold = seen.map(({ text }) => text.length >= FEWEST_OF_A_LINE && bare.includes(bareWords(text)));
  const told = seen.reduce((sum, { text }, index) => sum + (isTold[index] ? bareWords(text).length : 0), 0);
  if (told < bare.length * FEWEST_FOUND) return;
  const first = isTold.indexOf(true);
  const last = isTold.lastIndexOf(true);
  for (const index of seen.keys()) {
    if (isTold[index]) kept[index] = true;
    else if (index < first || index > last) kept[index] = false;
  }
}

function bareWords(text: string): string {
  return text
    .replace(/&#?\w{1,8};/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
