import { isHalf, kindOfCharacter, LETTER, MARK } from '../text/characters.ts';
import { compareText } from '../text/order.ts';
import { hashText } from './sha256.ts';
import type { Range } from './span.ts';

/** How many words on each side are part of a place's identity: enough to tell two uses of one short phrase apart. */
const NEIGHBOURS = 5;
/** On each side, when the nearer words are also the same. */
const WIDE_NEIGHBOURS = 60;
/** 50 bits: among a million places one accidental collision is expected in two thousand corpora; it is then resolved below. */
const ID_LENGTH = 10;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

const PLAIN = /^[A-Za-z0-9]+$/;

/**
 * The words of a text as identity sees them: compatibility-decomposed, without diacritics, lower case, letters and digits only.
 * FROZEN: every published address depends on it.
 */
export function identityWords(text: string): string[] {
  // Most words are plain Latin letters, to which nothing below but the lower case does anything.
  if (PLAIN.test(text)) return [text.toLowerCase()];
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A short id made of the content given: lower-case letters and digits, first a letter. */
export function hashId(parts: readonly string[]): string {
  const bytes = hashText(parts.join('\u0000'));
  let id = '';
  for (let i = 0; i < ID_LENGTH; i++) id += ALPHABET[(bytes[i] ?? 0) % (i === 0 ? 26 : 32)];
  return id;
}

/** A place in the corpus that wants an id: its source's text, its range, and a name that tells it from its twin in an identical text. */
export interface IdentifiedPlace {
  readonly text: string;
  readonly range: Range;
  /** A hash of its article's words: tells two places apart whose texts are the same for sixty words around. */
  readonly hash: string;
  /** Its article's id: asked last, where two articles are the same from end to end. */
  readonly owner: string;
}

/**
 * The words of a text in order, read once a text however many places lie in it: all of them in one string, a blank between two (a string a
 * word would weigh many times the text), where each begins in that string, and the offset in the text where each starts.
 */
interface WordList {
  readonly joined: string;
  readonly places: Int32Array;
  readonly starts: Int32Array;
}

function listWords(text: string): WordList {
  const words: string[] = [];
  const places: number[] = [];
  const starts: number[] = [];
  let place = 0;
  const add = (word: string, start: number) => {
    words.push(word);
    places.push(place);
    starts.push(start);
    place += word.length + 1;
  };
  let at = 0;
  while (at < text.length) {
    const start = at;
    let isPlain = true;
    for (let size = sizeInWord(text, at); size > 0; size = sizeInWord(text, at)) {
      if (text.charCodeAt(at) > LAST_ASCII) isPlain = false;
      at += size;
    }
    if (at === start) at++;
    else if (isPlain) add(text.slice(start, at).toLowerCase(), start);
    else for (const word of identityWords(text.slice(start, at))) add(word, start);
  }
  return { joined: words.join(' '), places: Int32Array.from(places), starts: Int32Array.from(starts) };
}

const LAST_ASCII = 0x7f;

/** How many UTF-16 code units at a place are one letter, digit or mark; 0 where something else stands, or the end. */
function sizeInWord(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return 0;
  if (!isHalf(unit)) {
    const kind = kindOfCharacter(unit);
    return kind === LETTER || kind === MARK ? 1 : 0;
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? character.length : 0;
}

/** The words [from, to) of a list, a blank between two. */
function wordsBetween({ joined, places }: WordList, from: number, to: number): string {
  const first = places[Math.max(0, from)];
  const end = places[to];
  if (first === undefined || to <= Math.max(0, from)) return '';
  return joined.slice(first, end === undefined ? joined.length : end - 1);
}

/** Reads the words of texts, each once: to be shared by those who mint ids of several kinds in the same texts. */
export type WordReader = (text: string) => WordList;

/** A reader that remembers what it has read. */
export function memoiseWords(): WordReader {
  const lists = new Map<string, WordList>();
  return (text) => {
    const known = lists.get(text) ?? listWords(text);
    lists.set(text, known);
    return known;
  };
}

/** The index of the first word that starts at or after an offset, by halving. */
function firstWordFrom({ starts }: WordList, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fingerprint(list: WordList, { start, end }: Range, count: number, extra: string): string {
  const from = firstWordFrom(list, start);
  const to = firstWordFrom(list, end);
  const words = (a: number, b: number) => wordsBetween(list, a, b);
  return hashId([words(from, to), words(from - count, from), words(to, to + count), extra]);
}

type Mint = (place: IdentifiedPlace) => string;

/** The ids that a place can bear, from the plain one to finer and finer ones. */
function mintsOf(listOf: WordReader): readonly [Mint, ...Mint[]] {
  const mint = (place: IdentifiedPlace, count: number, extra: string) =>
    fingerprint(listOf(place.text), place.range, count, extra);
  return [
    (place) => mint(place, NEIGHBOURS, ''),
    (place) => mint(place, WIDE_NEIGHBOURS, 'wide'),
    (place) => mint(place, WIDE_NEIGHBOURS, `hash ${place.hash}`),
    (place) => mint(place, WIDE_NEIGHBOURS, `owner ${place.owner} at ${place.range.start} to ${place.range.end}`),
  ];
}

/** Every id without prefix that a place may bear, whatever twins it has or had: the plain one first, then finer and finer ones. */
export function candidateIds(place: IdentifiedPlace, listOf: WordReader): string[] {
  return mintsOf(listOf).map((mint) => mint(place));
}

/**
 * Ids for places, in their order: made of a place's own words and the words next to it in its source, so that neither the order of the
 * corpus, nor names of files, nor what else is found in the text changes them. Places that share words and neighbours are told apart by
 * wider and wider surroundings, then by all the words of their sources, last by their article; one of them (the least by its wide
 * surroundings) keeps the plain id.
 */
export function assignIds(
  places: readonly IdentifiedPlace[],
  prefix = '',
  listOf: WordReader = memoiseWords(),
): string[] {
  const [plain, ...levels] = mintsOf(listOf);
  const ids = places.map((place) => plain(place));
  for (const level of levels) {
    const twins = findTwins(ids);
    if (twins.length === 0) break;
    for (const indexes of twins) {
      const finer = indexes.map((index) => ({ index, id: level(places[index] as IdentifiedPlace) }));
      finer.sort((x, y) => compareText(x.id, y.id));
      finer.forEach(({ index, id }, rank) => {
        if (rank > 0) ids[index] = id;
      });
    }
  }
  return ids.map((id) => prefix + id);
}

/** The indexes of ids that stand more than once, id by id. */
function findTwins(ids: readonly string[]): number[][] {
  const firstById = new Map<string, number>();
  const twinsById = new Map<string, number[]>();
  ids.forEach((id, index) => {
    const first = firstById.get(id);
    const twins = twinsById.get(id);
    if (first === undefined) firstById.set(id, index);
    else if (twins) twins.push(index);
    else twinsById.set(id, [first, index]);
  });
  return [...twinsById.values()];
}

/** A plain-words slug: Latin letters and digits with single hyphens; other scripts are kept out by transliteration to nothing, so it may be empty. */
export function slugify(text: string, maxWords = 8): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, maxWords).join('-');
}
