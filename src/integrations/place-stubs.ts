import { escapeHtml } from '../components/site/escape-html.ts';
import type { Edition } from '../corpus/edition.ts';
import { type PassageAddress, passageAddresses } from '../views/passage/passage-addresses.ts';
import { place, routes } from '../views/routes.ts';

/** A page of a few lines that leads to where an id's words stand. */
export interface Stub {
  /** Below the base, ending in `/`. */
  readonly path: string;
  readonly html: string;
}

/** Where the site stands: its origin, and the base of its addresses with `/` at both ends. */
interface Stand {
  readonly origin: string;
  readonly base: string;
}

/**
 * For every sentence and every quote that is no member of a passage: `/passages/<id>/` leading to its words in its article. A link made from
 * any id of the data so finds its words, and goes on finding them when the words become a passage later. And for every id there that has no
 * embed of its own, one: an embed stands in pages that nobody corrects.
 */
export function placeStubs(edition: Edition, origin: string, base: string): readonly Stub[] {
  const stand = { origin, base };
  const taken = new Set(edition.passages.flatMap((p) => [p.id, ...p.members.map((m) => m.id)]));
  const stubs: Stub[] = [];
  const add = (id: string, article: string, words: string): void => {
    const href = underBase(place(routes.article(article), id), base);
    // A member's id is the same hash without the prefix: a link to a passage that a later edition no longer holds to be one finds its words still.
    for (const address of new Set([id, id.slice(id.indexOf('-') + 1)])) {
      if (taken.has(address)) continue;
      taken.add(address);
      stubs.push({ path: `passages/${address}/`, html: stub(href, words, stand) });
      if (address !== id) stubs.push({ path: `passages/${address}/embed/`, html: embedOfWords(href, words, stand) });
    }
  };
  for (const article of edition.articles) {
    for (const block of article.blocks) {
      for (const sentence of block.sentences) add(sentence.id, article.id, sentence.text);
    }
  }
  for (const quote of edition.quotes) add(quote.id, quote.article, quote.text);
  return [...stubs, ...embedsElsewhere(edition, stand)];
}

// Members that do not lead their passage, and ids that were published once.
function embedsElsewhere(edition: Edition, stand: Stand): Stub[] {
  return passageAddresses(edition).flatMap((address): Stub[] => {
    if (address.kind === 'passage') return [];
    const forms = [address.id, `s-${address.id}`, `q-${address.id}`];
    const words = forms.map((id) => edition.idRegistry.ids[id]?.text).find((text) => text !== undefined) ?? '';
    const html = address.kind === 'gone' ? embedOfGone(address, stand) : embedOfMember(address, words, stand);
    return [{ path: `passages/${address.id}/embed/`, html }];
  });
}

function embedOfMember(
  { href, canonical }: Extract<PassageAddress, { kind: 'member' }>,
  words: string,
  stand: Stand,
): string {
  const isPassage = canonical.startsWith(routes.passages());
  const there = underBase(isPassage ? `${canonical}embed/` : href, stand.base);
  if (isPassage) return stub(there, 'The passage that these words belong to', stand);
  return embedOfWords(there, words, stand);
}

function embedOfGone({ id, text }: Extract<PassageAddress, { kind: 'gone' }>, stand: Stand): string {
  const said = 'These words are no longer in the corpus.';
  return embed(underBase(routes.passage(id), stand.base), text, said, stand);
}

function embedOfWords(href: string, words: string, stand: Stand): string {
  return embed(href, words, 'No other version of these words is found in this corpus.', stand);
}

// Addresses are made under the base that pages are rendered with; beside the pages, where this runs, that base is not known and they start at the root.
function underBase(address: string, base: string): string {
  return base + address.slice(routes.home().length);
}

// A place that is asked for after `#` is asked for where this leads.
const KEEP_HASH =
  '<script>if(location.hash){document.querySelector("meta[http-equiv=refresh]").remove();const a=document.querySelector("a");a.hash=location.hash;location.replace(a.href)}</script>';

function stub(address: string, words: string, stand: Stand): string {
  const href = escapeHtml(address);
  const text = shortened(words, 300);
  return [
    head(words, address, stand),
    `<meta http-equiv="refresh" content="0;url=${href}"></head>`,
    `<body><main><h1>These words stand in their article</h1><p><a href="${href}">${text}</a></p></main>${KEEP_HASH}</body></html>\n`,
  ].join('');
}

// Words that have no other version now, for a frame in another site's page: as plain as can be, in the reader's scheme.
function embed(address: string, words: string, said: string, stand: Stand): string {
  return [
    head(words, address, stand),
    '<style>body{margin:16px 20px;font:1.0625rem/1.5 Georgia,serif}p+p{font-size:.875rem}</style></head>',
    `<body><main><p>${escapeHtml(words.replace(/\s+/gu, ' ').trim())}</p>`,
    `<p>${said} <a href="${escapeHtml(address)}" target="_top">Where they stand</a></p></main></body></html>\n`,
  ].join('');
}

function head(title: string, address: string, { origin, base }: Stand): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${shortened(title, 60)}</title><meta name="robots" content="noindex">`,
    // Named, or else the browser asks for /favicon.ico at the root of the host.
    `<link rel="icon" href="${escapeHtml(base)}favicon.svg" type="image/svg+xml">`,
    `<link rel="canonical" href="${escapeHtml(origin)}${escapeHtml(address)}">`,
  ].join('');
}

function shortened(words: string, length: number): string {
  return escapeHtml(words.replace(/\s+/gu, ' ').trim().slice(0, length));
}
