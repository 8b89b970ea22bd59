import { escapeHtml } from '../components/site/escape-html.ts';
import type { Edition } from '../corpus/edition-record.ts';
import { place, routes } from '../views/routes.ts';

/** A page of a few lines that leads to where an id's words stand. */
export interface Stub {
  /** Below the base, ending in `/`. */
  readonly path: string;
  readonly html: string;
}

/**
 * For every sentence and every quote that is no member of a passage: `/passages/<id>/` leading to its words in its article. A link made from
 * any id of the data so finds its words, and goes on finding them when the words become a passage later.
 */
export function placeStubs(edition: Edition, origin: string, base: string): readonly Stub[] {
  const taken = new Set(edition.passages.flatMap((p) => [p.id, ...p.members.map((m) => m.id)]));
  const stubs: Stub[] = [];
  const add = (id: string, article: string, words: string): void => {
    // A member's id is the same hash without the prefix: a link to a passage that a later edition no longer holds to be one finds its words still.
    for (const address of [id, id.slice(id.indexOf('-') + 1)]) {
      if (taken.has(address)) continue;
      taken.add(address);
      stubs.push({
        path: `passages/${address}/`,
        html: stub(underBase(place(routes.article(article), id), base), words, origin, base),
      });
    }
  };
  for (const article of edition.articles) {
    for (const block of article.blocks) {
      for (const sentence of block.sentences) add(sentence.id, article.id, sentence.text);
    }
  }
  for (const quote of edition.quotes) add(quote.id, quote.article, quote.text);
  return stubs;
}

// Addresses are made under the base that pages are rendered with; beside the pages, where this runs, that base is not known and they start at the root.
function underBase(address: string, base: string): string {
  return base + address.slice(routes.home().length);
}

function stub(address: string, words: string, origin: string, base: string): string {
  const href = escapeHtml(address);
  const text = escapeHtml(words.replace(/\s+/gu, ' ').trim().slice(0, 300));
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${text.slice(0, 60)}</title><meta name="robots" content="noindex">`,
    // Named, or else the browser asks for /favicon.ico at the root of the host.
    `<link rel="icon" href="${escapeHtml(base)}favicon.svg" type="image/svg+xml">`,
    `<link rel="canonical" href="${escapeHtml(origin)}${href}"><meta http-equiv="refresh" content="0;url=${href}"></head>`,
    `<body><main><h1>These words stand in their article</h1><p><a href="${href}">${text}</a></p></main></body></html>\n`,
  ].join('');
}
