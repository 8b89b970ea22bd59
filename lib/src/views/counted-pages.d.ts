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
/** Lists every place of every item, in their order, in pages that stay light: an item with many goes on at the next page. */
export declare function pageCounted<T extends Counted>(items: readonly T[], address: (page: number) => string, most?: number): CountedPages<T>;
