/** What a page says of itself to browsers and robots. Paths are under the base. */
export interface PageHead {
    /** Without the site's name. Absent on the home page. */
    readonly title?: string;
    readonly description: string;
    /** The page's own path; the canonical address unless `canonical` names another. */
    readonly path: string;
    readonly canonical?: string;
    /** True for pages that only rearrange another page's text. */
    readonly unlisted?: boolean;
    /** All pages of the list that this one belongs to, in order. */
    readonly pages?: readonly string[];
    readonly section?: 'events' | 'speakers' | 'wording' | 'coverage' | 'method' | 'data' | 'search';
}
