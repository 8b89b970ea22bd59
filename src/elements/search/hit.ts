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

/** What the writer of the index put beside a paragraph: of the head, a version, or a copy of a version in another spelling. */
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
    }
  | { readonly t: 'c'; readonly v: number };

const WORDY = /[\p{L}\p{N}]/u;

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
      stretches: stretch(text, found.get(at) ?? new Set()),
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

// Which tokens of each version matched: in its own words, or in the copies of them that are spelt otherwise.
function foundTokens(
  paragraphs: readonly { readonly note: Note; readonly text: string; readonly location: number }[],
  matched: ReadonlySet<number>,
): ReadonlyMap<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  const tokensOf = paragraphs.filter(({ note }) => note.t === 'v').map(({ text }) => text.split(/\s+/u));
  const add = (version: number, token: number): void => {
    found.set(version, (found.get(version) ?? new Set()).add(token));
  };
  let version = 0;
  for (const { note, text, location } of paragraphs) {
    const length = text.split(/\s+/u).length;
    for (let token = 0; token < length; token += 1) {
      if (!matched.has(location + token)) continue;
      if (note.t === 'v') add(version, token);
      // A copy leaves lone marks out: its n-th token is the n-th of the text's that holds a letter or a figure.
      if (note.t === 'c') add(note.v, nthWordy(tokensOf[note.v] ?? [], token));
    }
    if (note.t === 'v') version += 1;
  }
  return found;
}

function nthWordy(tokens: readonly string[], n: number): number {
  let seen = -1;
  return tokens.findIndex((token) => {
    if (WORDY.test(token)) seen += 1;
    return seen === n;
  });
}

// Only the word is marked, not the comma or the quotation mark that sticks to it.
function stretch(text: string, found: ReadonlySet<number>): readonly Stretch[] {
  let token = -1;
  return text.split(/(\s+)/u).flatMap((part): readonly Stretch[] => {
    if (/^\s*$/u.test(part)) return [{ text: part, isFound: false }];
    token += 1;
    const core = found.has(token) ? /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(part) : null;
    if (core === null) return [{ text: part, isFound: false }];
    const [word] = core;
    const pieces = [
      { text: part.slice(0, core.index), isFound: false },
      { text: word, isFound: true },
      { text: part.slice(core.index + word.length), isFound: false },
    ];
    return pieces.filter((piece) => piece.text !== '');
  });
}
