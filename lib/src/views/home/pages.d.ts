/** So many events on the home page and on each page of the list. */
export declare const EVENTS_A_PAGE = 20;
/** A list in pages of so many, 1-based in their order; one empty page for an empty list. */
export declare function inPages<T>(items: readonly T[], size: number): T[][];
/** Numbers of the pages after the first. */
export declare function laterPages(pages: number): number[];
