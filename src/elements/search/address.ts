/** By what hits can be narrowed, in the order shown. */
export const FACETS = ['kind', 'perspective', 'outlet', 'speaker', 'event'] as const;

/** See {@link FACETS}. */
export type Facet = (typeof FACETS)[number];

/** The orders of hits: by closeness, by date, by number of versions. */
export const ORDERS = ['closest', 'newest', 'versions'] as const;

/** See {@link ORDERS}. */
export type Order = (typeof ORDERS)[number];

/** All that a search page's address says. */
export interface SearchState {
  readonly q: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly order: Order;
  /** How many hits are shown at most. */
  readonly shown: number;
}

/** Hits shown at first, and added by "more". */
export const PAGE = 10;
/** More than this many at once nobody reads and a telephone does not draw. */
const MOST = 500;

/** The state that an address's query says; what it does not know it ignores. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const order = ORDERS.find((known) => known === params.get('sort')) ?? 'closest';
  const shown = Number(params.get('shown') ?? PAGE);
  return {
    q: params.get('q') ?? '',
    chosen: choose((facet) => [...new Set(params.getAll(facet))]),
    order,
    shown: Number.isInteger(shown) && shown >= PAGE ? Math.min(shown, MOST) : PAGE,
  };
}

/** The query of the address that says a state, with its question mark; empty when there is nothing to say. */
export function writeState({ q, chosen, order, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim() !== '') params.set('q', q);
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (order !== 'closest') params.set('sort', order);
  if (shown > PAGE) params.set('shown', String(shown));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** A value for every facet. */
export function choose<T>(value: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, value(facet)])) as Record<Facet, T>;
}
