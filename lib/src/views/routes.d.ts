/** Every address of the site, under its base, with a trailing slash. The only place that makes one. */
export declare const routes: {
    readonly home: () => string;
    readonly events: (page?: number) => string;
    /** An event too long for one page goes on at page/2, page/3 … */
    readonly event: (event: string, page?: number) => string;
    /** The same event read along another of its versions. */
    readonly spine: (event: string, article: string, page?: number) => string;
    /** Two versions; a ladder too long for one page goes on at 2, 3 … below it. */
    readonly pair: (event: string, a: string, b: string, page?: number) => string;
    readonly article: (article: string) => string;
    readonly source: (file: string) => string;
    readonly passages: (page?: number) => string;
    /** A passage of more witnesses than one page holds goes on at 2, 3 … below it. */
    readonly passage: (passage: string, page?: number) => string;
    /** The same passage read against another of its wordings; only where there are too many for one page. */
    readonly base: (passage: string, member: string) => string;
    readonly embed: (passage: string) => string;
    readonly speakers: (page?: number) => string;
    readonly speaker: (speaker: string, page?: number) => string;
    /** The index of quotations by their first words; `letter` is a–z or `other`. */
    readonly quotations: (letter?: string, page?: number) => string;
    readonly wording: () => string;
    /** All outlets with their verbs of saying. */
    readonly verbs: (page?: number) => string;
    readonly verbsOf: (outlet: string, page?: number) => string;
    readonly readings: (page?: number) => string;
    readonly changes: (kind: string, page?: number) => string;
    readonly coverages: (page?: number) => string;
    readonly coverage: (event?: string) => string;
    /** The lists of one version, where those of all do not fit the page of their event. */
    readonly coverageOf: (event: string, article: string, page?: number) => string;
    readonly search: (words?: string) => string;
    /** The editor's page; there in development only. */
    readonly review: () => string;
    readonly method: () => string;
    readonly data: () => string;
    /** What every field and column of the data files holds. */
    readonly fields: () => string;
    /** A file below the base, such as `data/passages.json`. */
    readonly file: (path: string) => string;
};
/** Two article ids in the order that their pair's address uses: by code unit, so that it never changes as the corpus grows. */
export declare function canonicalPair(a: string, b: string): readonly [string, string];
/** The address of a place inside a page. */
export declare function place(page: string, id: string): string;
