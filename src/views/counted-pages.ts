import { place } from './routes.ts';
import { inWeighedPages, pageAddresses } from './weighed-pages.ts';

/** One of the places that a number counts: some words, and where they stand. */
export interface CountedPlace {
  readonly words: string;
  readonly url: string;
  readonly language?: string;
}

/** Something counted, with the places that its number counts; `id` is its own on every page where it is listed. */
export interface Counted {
  readonly id: string;
  readonly places: readonly CountedPlace[];
}

/** What one page lists of a counted thing: some or all of its places. */
export interface CountedPart<T> {
  readonly item: T;
  readonly places: readonly CountedPlace[];
  /** Whether its first places stand on the page before. */
  readonly isContinued: boolean;
}

/** Counted things in pages, and where each begins. */
export interface CountedPages<T> {
  readonly addresses: readonly string[];
  readonly pages: readonly (readonly CountedPart<T>[])[];
  /** The address of the list of the places of an item. */
  readonly urlOf: (id: string) => string;
}

/** Bytes, compressed, of a place beside its words, and of what stands once over all places of an item. */
const REST = { place: 16, item: 30 } as const;

/** Lists every place of every item, in their order, in pages that stay light: an item with many goes on at the next page. */
export function pageCounted<T extends Counted>(
  items: readonly T[],
  address: (page: number) => string,
  most?: number,
): CountedPages<T> {
  const rows = items.flatMap((item) => item.places.map((of, at) => ({ item, of, at })));
  const cut = inWeighedPages(
    rows,
    ({ of, at }) => ({ text: of.words, rest: REST.place + (at === 0 ? REST.item : 0) }),
    most,
  );
  const begins = new Map<string, number>();
  for (const [at, page] of cut.entries())
    for (const { item } of page) if (!begins.has(item.id)) begins.set(item.id, at + 1);
  return {
    addresses: pageAddresses(cut.length, address),
    pages: cut.map((page) =>
      [...Map.groupBy(page, ({ item }) => item)].map(([item, own]) => ({
        ...{ item, places: own.map(({ of }) => of), isContinued: (own[0]?.at ?? 0) > 0 },
      })),
    ),
    urlOf: (id) => place(address(begins.get(id) ?? 1), id),
  };
}
