/** What a list may hold on one page, in bytes as they are sent (compressed): with frame and styles such a page is about 14 kB. */
export declare const MOST_A_PAGE = 9000;
/** What an item of a list costs to send: text that stands on the page already costs next to nothing. */
export interface Cost {
    readonly text: string;
    /** Bytes, compressed, of its addresses and markup. */
    readonly rest: number;
}
/**
 * A list in pages that are light whatever the list: each filled until the next item would make it too heavy. One empty page for an empty list;
 * an item too heavy for any page has one of its own.
 */
export declare function inWeighedPages<T>(items: readonly T[], costOf: (item: T) => Cost, most?: number): T[][];
/** The addresses of so many pages. */
export declare function pageAddresses(pages: number, address: (page: number) => string): readonly string[];
/** What Astro wants to know of the pages of a list: the first at the list's own address, the others below it at 2, 3 …; 1-based in `page`. */
export declare function pageParams<P extends Readonly<Record<string, string>>, Q extends object>(addresses: readonly string[], params: P, props: Q): {
    params: P & {
        page: string | undefined;
    };
    props: Q & {
        page: number;
    };
}[];
/** The same for a list whose own address holds other pages too: its further pages stand at `page/2`, `page/3` … */
export declare function listParams(addresses: readonly string[]): {
    params: {
        list: string | undefined;
    };
    props: {
        page: number;
    };
}[];
