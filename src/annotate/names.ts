import type { StateWords } from './states.ts';
import { calendarWords } from './tables/calendar.ts';
import {
  auxiliaries,
  conjunctions,
  contractedClauses,
  determiners,
  otherSentenceStarters,
  prepositions,
  sentenceStarters,
} from './tables/function-words.ts';
import { bodyNouns, documentNouns, groupNouns, honorifics, jobNouns, officeAdjectives } from './tables/roles.ts';
import type { Token } from './tokens.ts';

/** A capitalised name in a block's tokens, `[from, to)`; `np` is where the noun phrase with its title begins. */
export interface NamePart {
  readonly np: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'body' | 'state' | 'adjective' | 'unknown';
  readonly honorific: boolean;
  /** Office in front of the name, lower case: ["foreign", "minister"]. */
  readonly title: readonly string[];
  /** Words before the office that say whose it is: ["Russian"]. */
  readonly owner: readonly string[];
}

/** What the whole corpus says of a word: how often it stands in lower case, and capitalised where no sentence begins. */
export interface WordUse {
  readonly lower: number;
  readonly capital: number;
}

/** Small words inside names of families. */
const particles = new Set([
  'de',
  'del',
  'la',
  'von',
  'van',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'di',
  'da',
  'du',
  'le',
]);
/** Small words that may stand inside any name. */
const connectors = new Set([...particles, 'of', 'for', 'and', 'the', '&']);

/** True where a word of this form is written with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** True where nearly all words of a block are capitalised, as in headlines: capitals say nothing there. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const small = long.filter((token) => !isCapital(token));
  // A full stop ends running text, however many names it has.
  if (/^[.…]$/u.test(tokens.at(-1)?.text ?? '')) return false;
  return long.length > 3 && small.length <= long.length * 0.25;
}

/** The names of a block, in order. Sentence-initial words count only where the corpus does not write them small. */
export function findNames(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  use: ReadonlyMap<string, WordUse>,
  states: StateWords,
): readonly NamePart[] {
  const parts: NamePart[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!beginsName(tokens, at, starts, use, states)) continue;
    const end = endOfRun(tokens, at, starts, states);
    parts.push(...splitRun(tokens, at, end, states));
    at = end - 1;
  }
  return parts;
}

function beginsName(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlySet<number>,
  use: ReadonlyMap<string, WordUse>,
  states: StateWords,
): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token) || calendarWords.has(token.lower.replace('.', ''))) return false;
  if (contractedClauses.has(token.lower) || token.text === 'I') return false;
  const closed =
    sentenceStarters.has(token.lower) ||
    otherSentenceStarters.has(token.lower) ||
    conjunctions.has(token.lower) ||
    auxiliaries.has(token.lower) ||
    determiners.has(token.lower) ||
    prepositions.has(token.lower);
  if (!starts.has(at)) return !closed || /^\p{Lu}{2}/u.test(token.text);
  if (closed || states.has(token.text)) return !closed;
  // "Mayor Lena Fisk": an office before a name is part of it, however often the corpus writes "the mayor".
  if (isCapital(tokens[at + 1]) && (jobNouns.has(token.lower) || honorifics.has(token.lower))) return true;
  const words = use.get(token.lower);
  if (isCapital(tokens[at + 1]) && isNounOfNone(token.lower, words, use)) return false;
  // "Kelly", "Fleming", "Reed": the ending says verb or adverb, the corpus, which never writes it small, says name.
  const isName = words !== undefined && words.lower === 0 && words.capital > 0;
  if (
    !isCapital(tokens[at + 1]) &&
    !token.possessive &&
    (isCommonNoun(token.lower) || (/(?:ing|ed|ly)$/u.test(token.lower) && !isName))
  )
    return false;
  if (words === undefined || words.lower <= words.capital) return true;
  // "House", "White", "State" begin names too, but at the start of a sentence only with a capital after them.
  return words.capital > 0 && isCapital(tokens[at + 1]);
}

/** "Passenger Mo Farouk", "Rival Osterman & Sons": before a name a noun that the corpus writes small in its plural, or an adjective of office. */
function isNounOfNone(word: string, words: WordUse | undefined, use: ReadonlyMap<string, WordUse>): boolean {
  if (words !== undefined) return false;
  return officeAdjectives.has(word) || (use.get(`${word}s`)?.lower ?? 0) > 0;
}

/** "Officials said", "Analysts believe": a capital that only the sentence's beginning gives. */
function isCommonNoun(word: string): boolean {
  return (
    groupNouns.has(word) ||
    jobNouns.has(word) ||
    jobNouns.has(word.replace(/s$/u, '')) ||
    documentNouns.has(word.replace(/s$/u, ''))
  );
}

function endOfRun(tokens: readonly Token[], from: number, starts: ReadonlySet<number>, states: StateWords): number {
  let end = from + 1;
  while (end < tokens.length) {
    const token = tokens[end];
    const previous = tokens[end - 1];
    if (token === undefined || previous === undefined || previous.possessive || starts.has(end)) break;
    if (isCapital(token) && token.text !== 'I' && !calendarWords.has(token.lower)) end++;
    else if (token.text === '.' && !token.spaced && honorifics.has(previous.lower) && isCapital(tokens[end + 1])) end++;
    else if (
      token.text === '.' &&
      !token.spaced &&
      jobNouns.has(previous.lower) &&
      previous.text.length <= 5 &&
      isCapital(tokens[end + 1])
    )
      end++;
    else if (connectors.has(token.lower) && joins(tokens, end, from, states))
      end += tokens[end + 1]?.lower === 'the' ? 2 : 1;
    else break;
  }
  return end;
}

/** "of", "for", "and" go on with a name only between capitals, and "and" only inside an office or a body ("Department of Trade and Industry"). */
function joins(tokens: readonly Token[], at: number, from: number, states: StateWords): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  const next = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
  if (token === undefined || previous === undefined || !isCapital(next) || next === undefined) return false;
  if (calendarWords.has(next.lower)) return false;
  if (particles.has(token.lower) || token.lower === '&') return true;
  const office = (other: Token): boolean => jobNouns.has(other.lower) || bodyNouns.has(other.lower);
  if (token.lower === 'the') return false;
  if (token.lower === 'and' && isInsideOffice(tokens, from, at, office)) return true;
  if (token.lower === 'and')
    return (
      office(next) &&
      (bodyNouns.has(previous.lower) || states.get(previous.text)?.role === 'adjective') &&
      !states.has(next.text)
    );
  return office(previous);
}

/** "Secretary of State for European and Eurasian Affairs": since "of" or "for" the body's noun has not come yet. */
function isInsideOffice(
  tokens: readonly Token[],
  from: number,
  at: number,
  office: (token: Token) => boolean,
): boolean {
  for (let index = at - 1; index > from; index--) {
    const token = tokens[index];
    if (token === undefined || office(token)) return false;
    if (token.lower === 'for' || token.lower === 'of') return true;
  }
  return false;
}

/** Cuts a run into owner, office and name: "Russian | Foreign Minister | Sergey Lavrov". */
function splitRun(tokens: readonly Token[], from: number, to: number, states: StateWords): readonly NamePart[] {
  const whole = statePhrase(tokens, from, to, states);
  let start = from;
  const parts: NamePart[] = [];
  const owner: string[] = [];
  if (whole !== null) {
    const text = joined(tokens, from, whole);
    const role = states.get(text)?.role;
    const kind = role === 'adjective' ? 'adjective' : 'state';
    if (whole === to) return [part(from, from, to, kind)];
    // "Vatican", "Georgia" may also begin longer names; a body or an office after them shows that they do not.
    parts.push(part(from, from, whole, kind));
    owner.push(text);
    start = whole;
  }
  const { office, honorific } = lastOffice(tokens, start, to);
  if (office < 0) return [...parts, ...splitPlain(tokens, from, start, to, owner, states)];
  const name = nameBehindOffice(tokens, office, to, states);
  // An office's owner may be a body ("White House Press Secretary"); an office without a name is found as a job noun elsewhere.
  const body = lastBody(tokens, start, Math.max(start, office));
  if (body > start) parts.push({ ...part(start, start, body, 'body'), owner });
  if (name >= to) return parts;
  const words = tokens.slice(start, name).map((token) => token.lower);
  const title = honorific ? [] : words.filter((word) => word !== '.');
  return [...parts, { np: from, from: name, to, kind: 'person', honorific, title, owner }];
}

/** A run without an office: a state, a body, initials, or a name of unknown kind. */
function splitPlain(
  tokens: readonly Token[],
  from: number,
  start: number,
  to: number,
  owner: readonly string[],
  states: StateWords,
): readonly NamePart[] {
  if (statePhrase(tokens, start, to, states) === to) return [part(start, start, to, 'state')];
  if (isBody(tokens, start, to)) return [{ ...part(from, from, to, 'body'), owner }];
  const initials = to - start === 1 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(tokens[start]?.text ?? '');
  if (initials) return [{ ...part(start, start, to, 'body'), owner }];
  const role = owner.length === 0 && to - start === 1 ? roleBefore(tokens, start) : null;
  if (role !== null) return [{ ...part(start, start, to, 'person'), title: [role] }];
  return [{ ...part(start, start, to, 'unknown'), owner }];
}

/** "his daughter Rose", "spokesman Sand": one name right behind a noun of office, work or kin is a person's. */
function roleBefore(tokens: readonly Token[], at: number): string | null {
  const before = tokens[at - 1];
  if (before === undefined || before.possessive || !/^\p{Ll}/u.test(before.text)) return null;
  return jobNouns.has(before.lower) && !groupNouns.has(tokens[at]?.lower ?? '') ? before.lower : null;
}

function lastOffice(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly office: number; readonly honorific: boolean } {
  let office = -1;
  let honorific = false;
  for (let at = from; at < to; at++) {
    const word = (tokens[at]?.lower ?? '').replace('.', '');
    // "Harry M. Reid": an initial inside a name is no "M." before one.
    const isHonorific = honorifics.has(word) && at + 1 < to && (word.length > 1 || at === from);
    if (isHonorific) honorific = true;
    if (isHonorific || jobNouns.has(word)) office = at;
  }
  return { office, honorific };
}

/** Where the name begins behind an office, or `to`: "Secretary of State | Ann Lee", "Secretary for Trade Affairs | Ann Lee". */
function nameBehindOffice(tokens: readonly Token[], office: number, to: number, states: StateWords): number {
  const name = tokens[office + 1]?.text === '.' ? office + 2 : office + 1;
  if (!connectors.has(tokens[name]?.lower ?? '')) return name;
  for (let at = to - 1; at >= name; at--)
    if (bodyNouns.has(tokens[at]?.lower ?? '') || states.has(tokens[at]?.text ?? '')) return at + 1;
  return to;
}

function part(np: number, from: number, to: number, kind: NamePart['kind']): NamePart {
  return { np, from, to, kind, honorific: false, title: [], owner: [] };
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

/** The end of the longest state name or adjective that begins at `from`, or null. */
function statePhrase(tokens: readonly Token[], from: number, to: number, states: StateWords): number | null {
  for (let end = Math.min(to, from + 4); end > from; end--) if (states.has(joined(tokens, from, end))) return end;
  return null;
}

function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (bodyNouns.has(tokens[to - 1]?.lower ?? '')) return true;
  for (let at = from; at + 1 < to; at++)
    if (bodyNouns.has(tokens[at]?.lower ?? '') && connectors.has(tokens[at + 1]?.lower ?? '')) return true;
  return false;
}

/** The end of a body's name inside an office ("State Department" in "State Department Spokesman"), or `from`. */
function lastBody(tokens: readonly Token[], from: number, to: number): number {
  for (let end = to; end > from + 1; end--)
    if (bodyNouns.has(tokens[end - 1]?.lower ?? '') && end - from >= 2) return end;
  return from;
}
