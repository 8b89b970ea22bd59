import { escapeHtml } from '../components/site/escape-html.ts';
import { FACETS, type SearchHit } from '../views/search/hit.ts';
import { plainMarks, spellingCopies } from '../views/search/indexed-words.ts';

/**
 * Weights of what is indexed beside the words themselves, on Pagefind's scale of 0 to 10 where 1 is plain text: another spelling counts
 * nearly as much as the word; a speaker's or an outlet's name only helps to choose between texts that have the words.
 */
const COPY_WEIGHT = '0.7';
const ALSO_WEIGHT = '0.15';

/** A date to sort by where there is none: Pagefind leaves a record without a sort key out of the sorted list. */
const NO_DATE = '0000-00-00';

/** What the search page needs to know of a record and nobody searches for; it travels in the id of an element, which Pagefind keeps and does not index. */
function note(value: unknown): string {
  return encodeURIComponent(JSON.stringify(value));
}

function paragraph(id: unknown, text: string, weight?: string): string {
  const weighed = weight === undefined ? '' : ` data-pagefind-weight="${weight}"`;
  return `<p id="${note(id)}"${weighed}>${escapeHtml(text)}</p>`;
}

/**
 * One hit as the page that Pagefind indexes. Paragraphs, in order: the head (found by its names), each version's words, then for each version
 * the copies in other spellings, token for token. `root` is stripped from addresses: the search page adds the base that it is served under.
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
      v.text,
    ),
  );
  // A lone mark between paragraphs keeps an exact phrase from running out of one into the next.
  const copies = hit.versions.flatMap((v, at) =>
    spellingCopies(v.text).map((copy) => paragraph({ t: 'c', v: at }, `${copy} ¶`, COPY_WEIGHT)),
  );
  const also = paragraph(head, plainMarks(`¶ ${hit.alsoFoundBy.join(' ¶ ')} ¶`), ALSO_WEIGHT);
  const filters = FACETS.flatMap((facet) =>
    hit.facets[facet].map((value) => `<i data-pagefind-filter="${facet}[data-v]" data-v="${escapeHtml(value)}"></i>`),
  );
  const sorts = [
    `<i data-pagefind-sort="date[data-v]" data-v="${hit.event.date ?? NO_DATE}"></i>`,
    `<i data-pagefind-sort="versions[data-v]" data-v="${hit.versions.length}"></i>`,
  ];
  const body = [...versions.map((v) => `${v}<p>¶</p>`), ...copies, also, ...filters, ...sorts].join('');
  return { url: `/${strip(hit.url)}`, content: `<!doctype html><html lang="en"><body>${body}</body></html>` };
}
