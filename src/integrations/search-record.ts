import { escapeHtml } from '../components/site/escape-html.ts';
import type { SearchHit } from '../views/search/hit.ts';
import { holdMarks, plainMarks } from '../views/search/indexed-words.ts';

/**
 * Weight of the names beside a text, on Pagefind's scale of 0 to 10 where 1 is plain text: a speaker's or an outlet's name only helps to
 * choose between texts that have the words.
 */
const ALSO_WEIGHT = '0.15';

/** What the search page needs to know of a record and nobody searches for; it travels in the id of an element, which Pagefind keeps and does not index. */
function note(value: unknown): string {
  return encodeURIComponent(JSON.stringify(value));
}

function paragraph(id: unknown, text: string, weight?: string): string {
  const weighed = weight === undefined ? '' : ` data-pagefind-weight="${weight}"`;
  return `<p id="${note(id)}"${weighed}>${escapeHtml(text)}</p>`;
}

/**
 * One hit as the page that Pagefind indexes: each version's words, a paragraph each, then the head, found by its names. Other spellings are
 * tried when somebody searches, and what narrows and orders is a file of its own (choice-columns.ts): both would double the index.
 * `root` is stripped from addresses: the search page adds the base that it is served under.
 */
export function searchRecord(hit: SearchHit, root: string): { readonly url: string; readonly content: string } {
  const strip = (url: string): string => (url.startsWith(root) ? url.slice(root.length) : url);
  const head = {
    ...{ t: 'h', k: hit.kind, s: hit.speakers, e: [hit.event.title, hit.event.date], a: hit.linkText },
    l: hit.links.map(({ url, text }) => [strip(url), text]),
  };
  const versions = hit.versions.map((v) =>
    paragraph(
      { t: 'v', s: v.siglum, n: v.telling, o: v.name, r: v.label, h: v.hue, g: v.language, u: strip(v.url) },
      holdMarks(v.text),
    ),
  );
  const also = paragraph(head, `${plainMarks(hit.alsoFoundBy.join(' '))} ¶`, ALSO_WEIGHT);
  // A lone mark between paragraphs keeps an exact phrase from running out of one into the next.
  const body = [...versions, also].join('<p>¶</p>');
  return { url: recordUrl(hit, root), content: `<!doctype html><html lang="en"><body>${body}</body></html>` };
}

/** The address that a hit's record bears in the index. */
export function recordUrl(hit: SearchHit, root: string): string {
  return `/${hit.url.startsWith(root) ? hit.url.slice(root.length) : hit.url}`;
}
