import { BETWEEN_TEXTS, HELD_SPACE } from './index-shape.ts';
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

/** A match with its words fetched. */
export async function readHit(match: Match, base: string): Promise<Hit> {
  const { raw_url: url, content, notes } = await match.data();
  const [kind, speakers, [event, title, date], linkText, articles, places, pairs] = notes;
  const texts = readTexts(content, new Set(match.words));
  const versions = places.flatMap(([article, place, text], position): readonly Version[] => {
    const [id = '', siglum = '', name = '', label = '', hue = 0, language = ''] = articles[article] ?? [];
    const telling = places.slice(0, position).filter(([other]) => other === article).length + 1;
    const url = `${base}articles/${id}/#${place}`;
    return [{ siglum, telling, name, label, hue, language, url, stretches: texts[text] ?? [] }];
  });
  const links = pairs.flatMap(([one, other]) => {
    const [a, b] = [articles[one], articles[other]];
    if (a === undefined || b === undefined) return [];
    const ids = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
    return [{ url: `${base}events/${event}/${ids.join('/')}/`, text: `${a[2]} and ${b[2]}` }];
  });
  const matched = texts.flatMap((stretches) => stretches.filter((s) => s.isFound).map((s) => s.text.toLowerCase()));
  return {
    ...{ url: base + url, kind, speakers, event: title, date, linkText, links, versions },
    ...{ matched: [...new Set(matched)], isWhole: match.isWhole },
  };
}

// The index counts the words of all texts together, and the mark between two as one.
function readTexts(content: string, found: ReadonlySet<number>): readonly (readonly Stretch[])[] {
  let location = 0;
  return content.split(BETWEEN_TEXTS).map((text) => {
    const begin = location;
    location += text.split(' ').length + 1;
    return stretch(text, (token) => found.has(begin + token));
  });
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
