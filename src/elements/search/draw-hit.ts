import type { Hit, Version } from './hit.ts';
import { make } from './make.ts';
import { dateInWords, numberInWords } from './words.ts';

/** A hit as an item of the list, its number before it. The first link leads to the very passage, or to the words in their article. */
export function drawHit(hit: Hit, number: number): HTMLLIElement {
  const who = hit.speakers.length === 0 ? hit.kind : hit.speakers.join(' and ');
  const versions = `${numberInWords(hit.versions.length)} version${hit.versions.length === 1 ? '' : 's'}`;
  const kind = hit.speakers.length === 0 ? '' : `one ${hit.kind.toLowerCase()}, `;
  const opening =
    hit.versions[0]?.stretches
      .map((s) => s.text)
      .join('')
      .slice(0, 60) ?? '';
  const first = make(
    'a',
    { class: 'hit-who', href: marked(hit.url, hit) },
    who,
    make('span', { class: 'spoken' }, `: ${opening} …`),
  );
  const about = make('span', { class: 'quiet' }, `${kind}${versions}, ${hit.event}, ${dateInWords(hit.date)}`);
  const links = make(
    'p',
    { class: 'hit-links control' },
    make('a', { class: 'hit-first', href: marked(hit.url, hit) }, hit.linkText),
  );
  for (const { url, text } of hit.links) links.append(make('a', { href: url }, text));
  return make(
    'li',
    { class: 'hit' },
    make('span', { class: 'hit-number small quiet tabular', 'aria-hidden': 'true' }, String(number)),
    make('p', { class: 'hit-head' }, first, ' ', about),
    ...hit.versions.map((version) => drawVersion(version, hit)),
    links,
  );
}

function drawVersion(version: Version, hit: Hit): HTMLElement {
  const siglum = make(
    'a',
    { class: 'siglum', href: marked(version.url, hit), title: `${version.name}: in the article` },
    version.siglum,
  );
  if (version.telling > 1) siglum.append(make('sub', {}, String(version.telling)));
  const text = make('p', { class: 'hit-text', lang: version.language === 'und' ? null : version.language });
  for (const { text: words, isFound } of version.stretches) text.append(isFound ? make('mark', {}, words) : words);
  return make(
    'div',
    { class: `hit-version hue-${version.hue}` },
    siglum,
    text,
    make('p', { class: 'hit-label small hue' }, version.name === version.siglum ? version.label : labelOf(version)),
  );
}

// "Reprint of Reuters" says enough; "Western" wants its outlet.
function labelOf({ label, name }: Version): string {
  return label.includes(' of ') ? label : `${label}, ${name}`;
}

/** Words marked on the page that a hit opens, at most. */
const MARKS = 12;

/** An address that also says which words to mark on its page. */
export function marked(url: string, hit: Hit): string {
  if (hit.matched.length === 0) return url;
  const [page = '', place] = url.split('#');
  const query = new URLSearchParams({ mark: hit.matched.slice(0, MARKS).join(' ') }).toString();
  return `${page}?${query}${place === undefined ? '' : `#${place}`}`;
}
