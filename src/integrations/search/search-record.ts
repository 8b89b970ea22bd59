import { BETWEEN_TEXTS, type RecordNotes } from '../../elements/search/index-shape.ts';
import type { SearchHit } from '../../views/search/hit.ts';
import { plainMarks } from '../../views/search/indexed-words.ts';
import { holdMarks } from './hold-marks.ts';

/** One hit as the search page reads it: `content` and `meta` are what Pagefind looks through, the rest only travels along. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly notes: RecordNotes;
}

/**
 * One hit as a record of the index. `content` is what its versions say, a text that several have word for word once; `meta.also` the names by
 * which it is found besides, weighed low by the search page. A record instead of a page of HTML: half the time. Other spellings are tried when
 * somebody searches, and what narrows and orders is a file of its own (choice-columns.ts): both would double the index. `root` is stripped from
 * addresses: the search page adds the base that it is served under.
 */
export function searchRecord(hit: SearchHit, root: string): SearchRecord {
  const texts = [...new Set(hit.versions.map(({ text }) => text))];
  const articles = new Map(hit.versions.map((version) => [version.article, version]));
  const ids = [...articles.keys()];
  return {
    url: stripRoot(hit.url, root),
    content: texts.map(holdMarks).join(BETWEEN_TEXTS),
    meta: hit.alsoFoundBy.length === 0 ? {} : { also: plainMarks(hit.alsoFoundBy.join(' ')) },
    notes: [
      hit.kind,
      hit.speakers,
      [hit.eventId, hit.event.title, hit.event.date],
      hit.linkText,
      [...articles].map(([id, { siglum, name, label, hue, language }]) => [id, siglum, name, label, hue, language]),
      hit.versions.map(({ article, place, text }) => [ids.indexOf(article), place, texts.indexOf(text)]),
      hit.pairs.map(([a, b]) => [ids.indexOf(a), ids.indexOf(b)]),
    ],
  };
}

// An address below the site's root, without a leading slash.
function stripRoot(url: string, root: string): string {
  return url.startsWith(root) ? url.slice(root.length) : url;
}
