import type { Match } from './look-up.ts';
import type { Fragment } from './pagefind-api.ts';

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

/** What the writer of the index put beside a paragraph: of the head, or of a version. */
type Note =
  | {
      readonly t: 'h';
      readonly k: string;
      readonly s: string[];
      readonly e: [string, string | null];
      readonly a: string;
      readonly l: [string, string][];
    }
  | {
      readonly t: 'v';
      readonly s: string;
      readonly n: number;
      readonly o: string;
      readonly r: string;
      readonly h: number;
      readonly g: string;
      readonly u: string;
    };

/** A space that holds a lone mark to the word before it (as in views/search/indexed-words.ts). */
const HELD_SPACE = '\u2063';

/** A match with its words fetched. */
export async function readHit(match: Match, base: string): Promise<Hit> {
  const fragment = await match.data();
  const paragraphs = fragment.anchors.map(({ id, text, location }) => ({
    note: JSON.parse(decodeURIComponent(id)) as Note,
    text,
    location,
  }));
  const found = foundTokens(paragraphs, new Set(match.words));
  const versions = paragraphs.flatMap(({ note, text }) => (note.t === 'v' ? [{ note, text }] : []));
  const drawn = versions.map(
    ({ note, text }, at): Version => ({
      ...{
        siglum: note.s,
        telling: note.n,
        name: note.o,
        label: note.r,
        hue: note.h,
        language: note.g,
        url: base + note.u,
      },
      stretches: stretch(text, found[at] ?? new Set()),
    }),
  );
  const head = paragraphs.map(({ note }) => note).find((note) => note.t === 'h');
  const matched = drawn.flatMap((v) => v.stretches.filter((s) => s.isFound).map((s) => s.text.toLowerCase()));
  return {
    ...{
      url: base + urlOf(fragment, base),
      kind: head?.k ?? '',
      speakers: head?.s ?? [],
      event: head?.e[0] ?? '',
      date: head?.e[1] ?? null,
    },
    ...{ linkText: head?.a ?? '', links: (head?.l ?? []).map(([url, text]) => ({ url: base + url, text })) },
    ...{ versions: drawn, matched: [...new Set(matched)], isWhole: match.isWhole },
  };
}

function urlOf(fragment: Fragment, base: string): string {
  return fragment.url.startsWith(base) ? fragment.url.slice(base.length) : fragment.url.replace(/^\//u, '');
}

// Which tokens of each version matched.
function foundTokens(
  paragraphs: readonly { readonly note: Note; readonly text: string; readonly location: number }[],
  matched: ReadonlySet<number>,
): readonly ReadonlySet<number>[] {
  return paragraphs
    .filter(({ note }) => note.t === 'v')
    .map(({ text, location }) => {
      const tokens = text.split(/\s+/u).map((_, token) => token);
      return new Set(tokens.filter((token) => matched.has(location + token)));
    });
}

// Only the word is marked, not the comma or the quotation mark that sticks to it.
function stretch(text: string, found: ReadonlySet<number>): readonly Stretch[] {
  let token = -1;
  return text.split(/(\s+)/u).flatMap((part): readonly Stretch[] => {
    if (/^\s*$/u.test(part)) return [{ text: part, isFound: false }];
    token += 1;
    const core = found.has(token) ? /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(part) : null;
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
