import type { Edition } from '../../../src/corpus/edition.ts';
import { identityWords } from '../../../src/corpus/stable-ids.ts';
import { bareId, formerIds } from '../../../src/export/former-ids.ts';
import { gonePages } from '../../../src/views/gone/gone-pages.ts';
import { pairAddresses } from '../../../src/views/pair/pair-addresses.ts';
import { passageAddresses } from '../../../src/views/passage/passage-addresses.ts';

/** What became of the links of an edition in a later one. */
export interface Fates {
  readonly followed: number;
  /** Links that lead nowhere, or to other words, one line each. */
  readonly lost: readonly string[];
  /** Links whose page says what they were. */
  readonly gone: readonly string[];
}

interface Link {
  readonly kind: 'article' | 'event' | 'pair' | 'speaker' | 'place' | 'member';
  readonly id: string;
  readonly words: string;
}

/** Every link of `before` (events, articles, pairs, speakers, sentences, quotations, members, passages) followed in `after`. */
export function followLinks(before: Edition, after: Edition): Fates {
  const links = linksOf(before);
  const follow = makeFollower(after);
  const fates = links.map((link) => [link, follow(link)] as const);
  const tell = ([{ kind, id, words }]: readonly [Link, string]): string => `${kind} ${id}: ${words}`;
  return {
    followed: links.length,
    lost: fates.filter(([, fate]) => fate === 'lost').map(tell),
    gone: fates.filter(([, fate]) => fate === 'gone').map(tell),
  };
}

function linksOf(edition: Edition): readonly Link[] {
  return [
    ...edition.events.map(({ id, title }): Link => ({ kind: 'event', id, words: title })),
    ...edition.articles.map(({ id, title }): Link => ({ kind: 'article', id, words: title ?? id })),
    ...edition.speakers.map(({ id, name }): Link => ({ kind: 'speaker', id, words: name })),
    ...pairAddresses(edition).map(
      ({ event, a, b }): Link => ({ kind: 'pair', id: `${event.id}/${a}/${b}`, words: '' }),
    ),
    ...placesOf(edition).map(([id, words]): Link => ({ kind: 'place', id, words })),
    ...edition.passages.flatMap((p) => p.members.map((m): Link => ({ kind: 'member', id: m.id, words: m.text }))),
  ];
}

function placesOf({ articles, quotes }: Edition): readonly (readonly [id: string, words: string])[] {
  const sentences = articles.flatMap((a) => a.blocks.flatMap((b) => b.sentences));
  return [...sentences, ...quotes].map(({ id, text }) => [id, text] as const);
}

type Fate = 'here' | 'gone' | 'lost';

// By the doors that a reader has: the page itself, its redirect, find-place (which asks formerIds), a page for what is gone.
function makeFollower(after: Edition): (link: Link) => Fate {
  const pages = new Set(linksOf(after).map(({ kind, id }) => `${kind} ${id}`));
  const gonePaths = new Set(gonePages(after).map(({ path }) => path));
  const followPlace = makePlaceFollower(after);
  const folders = { article: 'articles', event: 'events', pair: 'events', speaker: 'speakers' } as const;
  return ({ kind, id, words }) => {
    if (kind === 'place' || kind === 'member') return followPlace(id, words);
    if (pages.has(`${kind} ${id}`)) return 'here';
    return gonePaths.has(`${folders[kind]}/${id}`) ? 'gone' : 'lost';
  };
}

function makePlaceFollower(after: Edition): (id: string, words: string) => Fate {
  const members = after.passages.flatMap((p) => p.members.map(({ id, text }) => [id, text] as const));
  const wordsById = new Map([...placesOf(after), ...members]);
  const addresses = new Map(passageAddresses(after).map((address) => [address.id, address]));
  const former = formerIds(after);
  const has = (id: string | undefined, words: string): boolean =>
    plain(wordsById.get(id ?? '') ?? '').includes(plain(words));
  return (id, words) => {
    const bare = bareId(id);
    const standing = former.get(bare);
    const ids = [id, bare, `s-${bare}`, `q-${bare}`, standing?.place, standing?.member];
    if (ids.some((own) => has(own, words))) return 'here';
    const address = addresses.get(id);
    if (address?.kind === 'gone') return plain(address.text) === plain(words) ? 'gone' : 'lost';
    return address?.kind === 'member' && has(address.href.split('#')[1], words) ? 'here' : 'lost';
  };
}

function plain(text: string): string {
  return identityWords(text).join(' ');
}
