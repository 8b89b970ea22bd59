import type { SearchHit } from '../views/search/hit.ts';
import { holdMarks, plainMarks } from '../views/search/indexed-words.ts';

/** One hit as Pagefind takes it. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Stands between an address and what is noted behind it: no address of this site has it. */
const NOTES = '|';

/**
 * One hit as a record of the index. `content` is each version's words, a lone mark between them that keeps an exact phrase from running out of
 * one into the next; `meta.also` the names by which it is found besides, weighed low by the search page. What the page needs to know and nobody
 * searches for travels behind the address (elements/search/hit.ts reads it), for Pagefind indexes every other field. A record instead of a page
 * of HTML: half the time. Other spellings are tried when somebody searches, and what narrows and orders is a file of its own
 * (choice-columns.ts): both would double the index. `root` is stripped from addresses: the search page adds the base that it is served under.
 */
export function searchRecord(hit: SearchHit, root: string): SearchRecord {
  const strip = (url: string): string => stripRoot(url, root);
  const notes = [
    ...[hit.kind, hit.speakers, hit.event.title, hit.event.date, hit.linkText],
    hit.links.map(({ url, text }) => [strip(url), text]),
    hit.versions.map((v) => [v.siglum, v.telling, v.name, v.label, v.hue, v.language, strip(v.url)]),
  ];
  return {
    url: `${strip(hit.url)}${NOTES}${JSON.stringify(notes)}`,
    content: hit.versions.map((v) => holdMarks(v.text)).join(' ¶ '),
    meta: hit.alsoFoundBy.length === 0 ? {} : { also: plainMarks(hit.alsoFoundBy.join(' ')) },
  };
}

/** The address in a record's `url`, without what is noted behind it. */
export function addressOf(url: string): string {
  return url.slice(0, url.indexOf(NOTES));
}

/** An address below the site's root, without a leading slash. */
export function stripRoot(url: string, root: string): string {
  return url.startsWith(root) ? url.slice(root.length) : url;
}
