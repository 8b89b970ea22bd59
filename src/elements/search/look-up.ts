import { choose, FACETS, type Facet, type SearchState } from './address.ts';
import type { Counts, Found, Pagefind } from './pagefind-api.ts';
import { isBlank, type Query } from './query.ts';

/** A hit that was found: what matched in it, and whether all that was asked for did. */
export interface Match extends Found {
  readonly isWhole: boolean;
}

/** What a search gives: hits in order, and for each facet how many hits each value would leave. */
export interface Answer {
  readonly matches: readonly Match[];
  /** How many of them have everything that was asked for; they come first. */
  readonly whole: number;
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
}

/** Below so many hits with every word, those with most of the words follow: half-remembered words seldom all stand there. */
const FEW = 6;
/** How many of those at most. */
const FOLLOWERS = 20;
/** What share of the words, weighed by their rarity, a follower has at least. */
const SHARE = 0.5;

type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** Everything that a state asks for. An empty query with something chosen gives all that was chosen. */
export async function lookUp(api: Pagefind, query: Query, state: SearchState): Promise<Answer> {
  const filters = filtersOf(state);
  if (isBlank(query) && Object.keys(filters).length === 0) return { matches: [], whole: 0, counts: choose(() => ({})) };
  const sort: Readonly<Record<string, 'desc'>> =
    state.order === 'closest' ? {} : { [state.order === 'newest' ? 'date' : 'versions']: 'desc' };
  const { found, counts } = await findWhole(api, query, filters, sort);
  const whole = found.map((match): Match => ({ ...match, isWhole: true }));
  const followers = whole.length < FEW ? await findFollowers(api, query, filters, whole) : [];
  return {
    matches: [...whole, ...followers],
    whole: whole.length,
    counts: await countFacets(api, query, state, counts),
  };
}

function filtersOf(state: SearchState, without?: Facet): Filters {
  const chosen = FACETS.filter((facet) => facet !== without && state.chosen[facet].length > 0);
  return Object.fromEntries(chosen.map((facet) => [facet, { any: state.chosen[facet] }]));
}

// Pagefind takes a phrase only as the whole of a query: several are asked one by one, and what all answers share is the answer.
async function findWhole(
  api: Pagefind,
  { phrases, words }: Query,
  filters: Filters,
  sort: Readonly<Record<string, 'desc'>>,
): Promise<{ readonly found: readonly Found[]; readonly counts: Counts }> {
  const terms = [...phrases.map((phrase) => `"${phrase}"`), ...(words.length === 0 ? [] : [words.join(' ')])];
  const answers = await Promise.all(
    (terms.length === 0 ? [null] : terms).map((term) => api.search(term, { filters, sort })),
  );
  const [first, ...others] = answers;
  if (first === undefined) return { found: [], counts: {} };
  if (others.length === 0) return { found: first.results, counts: first.filters };
  const found = others.reduce<readonly Found[]>((kept, { results }) => {
    const byId = new Map(results.map((result) => [result.id, result]));
    return kept.flatMap((match) => {
      const other = byId.get(match.id);
      return other === undefined
        ? []
        : [{ ...match, score: match.score + other.score, words: [...match.words, ...other.words] }];
    });
  }, first.results);
  return { found, counts: first.filters };
}

// Each word by itself; a hit's worth is the rarity of the words that it has.
async function findFollowers(
  api: Pagefind,
  { phrases, words }: Query,
  filters: Filters,
  whole: readonly Match[],
): Promise<readonly Match[]> {
  const asked = [...new Set([...words, ...phrases.flatMap((phrase) => phrase.split(' '))])];
  if (asked.length < 2) return [];
  const answers = await Promise.all(asked.map((word) => api.search(word, { filters })));
  const all = Math.max(1, ...answers.map(({ results }) => results.length)) * 2;
  const gathered = new Map<string, { worth: number; score: number; words: number[]; found: Found }>();
  let most = 0;
  for (const { results } of answers) {
    if (results.length === 0) continue;
    const rarity = Math.log(1 + all / results.length);
    most += rarity;
    for (const found of results) {
      const known = gathered.get(found.id) ?? { worth: 0, score: 0, words: [], found };
      known.worth += rarity;
      known.score += found.score;
      known.words.push(...found.words);
      gathered.set(found.id, known);
    }
  }
  const have = new Set(whole.map((match) => match.id));
  return [...gathered.values()]
    .filter(({ found, worth }) => !have.has(found.id) && worth >= most * SHARE)
    .sort((a, b) => b.worth - a.worth || b.score - a.score)
    .slice(0, FOLLOWERS)
    .map(({ found, words: own, score }) => ({ id: found.id, data: found.data, score, words: own, isWhole: false }));
}

// A facet with something chosen shows what its other values would add, so it is counted as if nothing in it were chosen.
async function countFacets(api: Pagefind, query: Query, state: SearchState, counts: Counts): Promise<Answer['counts']> {
  const own = await Promise.all(
    FACETS.map(async (facet) => {
      if (state.chosen[facet].length === 0) return counts[facet] ?? {};
      const { counts: open } = await findWhole(api, query, filtersOf(state, facet), {});
      return open[facet] ?? {};
    }),
  );
  return choose((facet) => {
    const values = own[FACETS.indexOf(facet)] ?? {};
    const chosen = state.chosen[facet].filter((value) => !(value in values)).map((value) => [value, 0]);
    return {
      ...Object.fromEntries(
        Object.entries(values).filter(([value, n]) => n > 0 || state.chosen[facet].includes(value)),
      ),
      ...Object.fromEntries(chosen),
    };
  });
}
