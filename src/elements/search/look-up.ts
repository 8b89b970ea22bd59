import { PAGE } from './address.ts';
import { COMMON_WORDS } from './common-words.ts';
import { mayHave } from './has-word.ts';
import type { Found, Pagefind } from './pagefind-api.ts';
import { bare, isBlank, type Query } from './query.ts';
import { respell } from './spelling.ts';

/** A hit that was found: what matched in it, and whether all that was asked for did. */
export interface Match extends Found {
  readonly isWhole: boolean;
}

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
  // What will most likely be shown is on its way while it is made sure what it has.
  const found = (await findWhole(api, query)).map((match, at) => (at < PAGE ? fetchAhead(match) : match));
  const isWhole = await hasAll(found[0], query);
  // One word that no text has, shortened until some word begins so: that is not what was asked for.
  if (!isWhole && query.words.length + query.phrases.length === 1) return [];
  const whole = found.map((match): Match => ({ ...match, isWhole }));
  if (whole.length >= FEW) return whole;
  // Where a hit has all the words, each of them stands in some text: nothing is left to look up.
  const isIn = async (results: readonly Found[], word: string): Promise<boolean> =>
    (isWhole && found.length > 0) || hasAll(results[0], { words: [word], phrases: [] });
  return [...whole, ...(await findFollowers(api, query, whole, isIn))];
}

// Whoever shows it asks again if it did not come.
function fetchAhead(match: Found): Found {
  const coming = match.data().catch(() => null);
  return { ...match, data: async () => (await coming) ?? match.data() };
}

// What one hit lacks, all lack: Pagefind has left that word out.
async function hasAll(first: Found | undefined, { words }: Query): Promise<boolean> {
  if (first === undefined || words.length === 0) return true;
  const { content, meta } = await first.data();
  const text = `${content} ${meta.also ?? ''}`;
  return words.every((word) => [word, ...respell(bare(word))].some((form) => mayHave(text, form)));
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
  const found = union(await Promise.all(spellings.map((spelling) => ask(api, `"${spelling}"`))));
  // Names beside a text stand in no order: a phrase is found in the text or not at all.
  return found.filter(({ words }) => words.length > 0);
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
  isIn: (results: readonly Found[], word: string) => Promise<boolean>,
): Promise<readonly Match[]> {
  const all = [...new Set([...words, ...phrases.flatMap((phrase) => phrase.split(' '))])];
  if (all.length < 2) return [];
  // A word that stands everywhere tells nothing and takes the longest to look up.
  const rare = all.filter((word) => !COMMON_WORDS.has(word.toLowerCase()));
  const asked = rare.length === 0 ? all : rare;
  const answers = await Promise.all(
    asked.map(async (word) => {
      const results = await (respell(bare(word)).length === 0 ? ask(api, word) : findWord(api, word));
      return (await isIn(results, word)) ? results : [];
    }),
  );
  const extent = Math.max(1, ...answers.map((results) => results.length)) * 2;
  const gathered = new Map<string, { worth: number; found: Found }>();
  let most = 0;
  for (const results of answers) {
    if (results.length === 0) continue;
    const rarity = Math.log(1 + extent / results.length);
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
