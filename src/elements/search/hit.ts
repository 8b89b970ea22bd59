import type { Match } from './look-up.ts';

/** A word or a gap of a version's text; `isFound` where it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/** One version of a hit. */
export interface Version {
  readonly siglum: string;
  readonly telling: number;
  readonly name: string;
  readonly label: string;
  readonly hue: number;
  readonly language: string;
  readonly url: string;
  readonly stretches: readonly Stretch[];
}

/** A hit to be drawn; addresses are under the site's base. */
export interface Hit {
  readonly url: string;
  readonly kind: string;
  readonly speakers: readonly string[];
  readonly event: string;
  readonly date: string | null;
  readonly linkText: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
  readonly versions: readonly Version[];
  /** What matched, as it stands in the texts: to be marked on the page that the hit opens. */
  readonly matched: readonly string[];
  readonly isWhole: boolean;
}

/** What the writer of the index has noted behind a record's address (integrations/search-record.ts). */
type Notes = readonly [
  kind: string,
  speakers: readonly string[],
  event: string,
  date: string | null,
  linkText: string,
  links: readonly (readonly [url: string, text: string])[],
  versions: readonly (readonly [
    siglum: string,
    telling: number,
    name: string,
    label: string,
    hue: number,
    language: string,
    url: string,
  ])[],
];

/** A space that holds a lone mark to the word before it (as in views/search/indexed-words.ts). */
const HELD_SPACE = '\u2063';

/** A match with its words fetched. */
export async function readHit(match: Match, base: string): Promise<Hit> {
  const { raw_url: record, content } = await match.data();
  const at = record.indexOf('|');
  const [kind, speakers, event, date, linkText, links, versions] = JSON.parse(record.slice(at + 1)) as Notes;
  const matchedTokens = new Set(match.words);
  // The index counts the words of all versions together, and the mark between two as one.
  let location = 0;
  const drawn = content.split(' ¶ ').flatMap((text, position): readonly Version[] => {
    const begin = location;
    location += text.split(' ').length + 1;
    const own = versions[position];
    if (own === undefined) return [];
    const [siglum, telling, name, label, hue, language, url] = own;
    const stretches = stretch(text, (token) => matchedTokens.has(begin + token));
    return [{ siglum, telling, name, label, hue, language, url: base + url, stretches }];
  });
  const matched = drawn.flatMap((v) => v.stretches.filter((s) => s.isFound).map((s) => s.text.toLowerCase()));
  return {
    ...{ url: base + record.slice(0, at), kind, speakers, event, date, linkText },
    links: links.map(([url, text]) => ({ url: base + url, text })),
    ...{ versions: drawn, matched: [...new Set(matched)], isWhole: match.isWhole },
  };
}

// Only the word is marked, not the comma or the quotation mark that sticks to it.
function stretch(text: string, isMatched: (token: number) => boolean): readonly Stretch[] {
  let token = -1;
  return text.split(/(\s+)/u).flatMap((part): readonly Stretch[] => {
    if (/^\s*$/u.test(part)) return [{ text: part, isFound: false }];
    token += 1;
    const core = isMatched(token) ? /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(part) : null;
    const show = part.replaceAll(HELD_SPACE, ' ');
    if (core === null) return [{ text: show, isFound: false }];
    const [word] = core;
    const pieces = [
      { text: show.slice(0, core.index), isFound: false },
      { text: show.slice(core.index, core.index + word.length), isFound: true },
      { text: show.slice(core.index + word.length), isFound: false },
    ];
    return pieces.filter((piece) => piece.text !== '');
  });
}
