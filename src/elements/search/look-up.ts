import { choose, FACETS, type Facet, type SearchState } from './address.ts';
import { type Choices, isChosen } from './choices.ts';
import type { Found, Pagefind } from './pagefind-api.ts';
import { isBlank, type Query } from './query.ts';
import { respell } from './spelling.ts';

/** A hit that was found: what matched in it, and whether all that was asked for did. */
export interface Match extends Found {
  readonly isWhole: boolean;
}

/** What a search gives: hits in order; those that have everything that was asked for come first. */
export interface Answer {
  readonly matches: readonly Match[];
  readonly whole: number;
}

/** For each facet how many hits each value would leave. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** Below so many hits with every word, those with most of the words follow: half-remembered words seldom all stand there. */
const FEW = 6;
/** How many of those at most. */
const FOLLOWERS = 40;
/** What share of the words, weighed by their rarity, a follower has at least. */
const SHARE = 0.5;
/** Spellings of one phrase that are tried at most: a phrase with three words that can be spelt otherwise has eight. */
const SPELLINGS = 8;

/** Every hit that the words of a query find, the closest first, whatever else is chosen. A blank query finds all there is. */
export async function findMatches(api: Pagefind, query: Query): Promise<readonly Match[]> {
  const found = await findWhole(api, query);
  const whole = found.map((match): Match => ({ ...match, isWhole: true }));
  return whole.length < FEW ? [...whole, ...(await findFollowers(api, query, whole))] : whole;
}

/** Of what was found, what is chosen, in the order asked for; `choices` are needed as soon as something is chosen or ordered. */
export function narrow(found: readonly Match[], choices: Choices | null, { chosen, order }: SearchState): Answer {
  if (choices === null) return { matches: found, whole: found.filter((match) => match.isWhole).length };
  const kept = found.filter(({ id }) => isChosen(choices.get(id), chosen));
  const worth = ({ id }: Match): readonly [number, string] => {
    const choice = choices.get(id);
    return order === 'newest' ? [0, choice?.date ?? ''] : [choice?.versions ?? 0, ''];
  };
  // Sorting keeps the order of equals: among hits of one day, or of as many versions, the closest comes first.
  const inOrder = (matches: readonly Match[]): readonly Match[] =>
    order === 'closest' ? matches : matches.toSorted((a, b) => compareWorth(worth(b), worth(a)));
  const whole = inOrder(kept.filter((match) => match.isWhole));
  return { matches: [...whole, ...inOrder(kept.filter((match) => !match.isWhole))], whole: whole.length };
}

function compareWorth([a, day]: readonly [number, string], [b, other]: readonly [number, string]): number {
  if (a !== b) return a - b;
  if (day === other) return 0;
  return day < other ? -1 : 1;
}

/** How many of what was found each value would leave: a facet with something chosen is counted as if nothing in it were chosen. */
export function countFacets(found: readonly Match[], choices: Choices, { chosen }: SearchState): Counts {
  return choose((facet) => {
    const counts = new Map<string, number>(chosen[facet].map((value) => [value, 0]));
    for (const { id } of found) {
      const choice = choices.get(id);
      if (choice === undefined || !isChosen(choice, chosen, facet)) continue;
      for (const value of choice.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  });
}

/** Whether hits can be shown only when it is known by what they are narrowed and ordered. */
export function needsChoices({ chosen, order }: SearchState): boolean {
  return order !== 'closest' || FACETS.some((facet) => chosen[facet].length > 0);
}

// Pagefind takes a phrase only as the whole of a query, and knows no "or": each phrase and each word that can be spelt otherwise is asked
// by itself, and what all answers share is the answer.
async function findWhole(api: Pagefind, query: Query): Promise<readonly Found[]> {
  if (isBlank(query)) return (await api.search(null, {})).results;
  const plain = query.words.filter((word) => respell(bare(word)).length === 0);
  const others = query.words.filter((word) => !plain.includes(word));
  const [first = [], ...rest] = await Promise.all([
    ...query.phrases.map((phrase) => findPhrase(api, phrase)),
    ...(plain.length === 0 ? [] : [ask(api, plain.join(' '))]),
    ...others.map((word) => findWord(api, word)),
  ]);
  return rest.reduce<readonly Found[]>((kept, results) => {
    const byId = new Map(results.map((result) => [result.id, result]));
    return kept
      .flatMap((match) => {
        const other = byId.get(match.id);
        return other === undefined ? [] : [join(match, other)];
      })
      .sort((a, b) => b.score - a.score);
  }, first);
}

async function ask(api: Pagefind, term: string): Promise<readonly Found[]> {
  return (await api.search(term, {})).results;
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/u, '');
}

function join(a: Found, b: Found): Found {
  return { id: a.id, data: a.data, score: a.score + b.score, words: [...a.words, ...b.words] };
}

// A word that no text has, Pagefind shortens until some word begins so ("advize": "ad"). So of a word's spellings those are asked that some
// text has as they stand (in quotation marks); if none is, the word as it was typed.
async function findWord(api: Pagefind, word: string): Promise<readonly Found[]> {
  const spellings = [word, ...respell(bare(word))];
  const exact = await Promise.all(spellings.map((spelling) => ask(api, `"${spelling}"`)));
  const known = spellings.filter((_, at) => (exact[at]?.length ?? 0) > 0);
  return union(await Promise.all((known.length === 0 ? [word] : known).map((spelling) => ask(api, spelling))));
}

async function findPhrase(api: Pagefind, phrase: string): Promise<readonly Found[]> {
  const spellings = phrase.split(' ').reduce<readonly string[]>(
    (begun, word) => {
      const forms = [word, ...respell(bare(word))];
      return begun.flatMap((start) => forms.map((form) => `${start} ${form}`.trim())).slice(0, SPELLINGS);
    },
    [''],
  );
  return union(await Promise.all(spellings.map((spelling) => ask(api, `"${spelling}"`))));
}

/** What any of several answers has, the best first; a hit that two have counts with the better. */
function union(answers: readonly (readonly Found[])[]): readonly Found[] {
  const [only, ...others] = answers;
  if (only !== undefined && others.length === 0) return only;
  const byId = new Map<string, Found>();
  for (const found of answers.flat()) {
    const known = byId.get(found.id);
    const words = [...(known?.words ?? []), ...found.words];
    byId.set(found.id, { id: found.id, data: found.data, score: Math.max(found.score, known?.score ?? 0), words });
  }
  return [...byId.values()].sort((a, b) => b.score - a.score);
}

// Each word by itself; a hit's worth is the rarity of the words that it has.
async function findFollowers(
  api: Pagefind,
  { phrases, words }: Query,
  whole: readonly Match[],
): Promise<readonly Match[]> {
  const asked = [...new Set([...words, ...phrases.flatMap((phrase) => phrase.split(' '))])];
  if (asked.length < 2) return [];
  const answers = await Promise.all(
    asked.map((word) => (respell(bare(word)).length === 0 ? ask(api, word) : findWord(api, word))),
  );
  const all = Math.max(1, ...answers.map((results) => results.length)) * 2;
  const gathered = new Map<string, { worth: number; found: Found }>();
  let most = 0;
  for (const results of answers) {
    if (results.length === 0) continue;
    const rarity = Math.log(1 + all / results.length);
    most += rarity;
    for (const found of results) {
      const known = gathered.get(found.id);
      gathered.set(found.id, {
        worth: rarity + (known?.worth ?? 0),
        found: known === undefined ? found : join(known.found, found),
      });
    }
  }
  const have = new Set(whole.map((match) => match.id));
  return [...gathered.values()]
    .filter(({ found, worth }) => !have.has(found.id) && worth >= most * SHARE)
    .sort((a, b) => b.worth - a.worth || b.found.score - a.found.score)
    .slice(0, FOLLOWERS)
    .map(({ found }) => ({ ...found, isWhole: false }));
}
