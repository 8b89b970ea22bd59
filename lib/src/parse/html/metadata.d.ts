import type { Root } from 'hast';
/** What the head of a page and its structured data declare. Each value with where it was read; the first source in the list of trust wins. */
export interface PageMetadata {
    readonly title: Declared | null;
    /** Every title that the page gives itself, the one above first. */
    readonly titles: readonly string[];
    readonly outlet: Declared | null;
    readonly author: Declared | null;
    readonly date: Declared | null;
    readonly url: Declared | null;
    readonly language: Declared | null;
    readonly description: string;
    /** The article's text as JSON-LD gives it, or an empty string. */
    readonly body: string;
}
/** A value and where it was read: "JSON-LD", "Open Graph", "meta", "time". */
export interface Declared {
    readonly value: string;
    readonly where: string;
}
/** The metadata of a page: JSON-LD before Open Graph before plain meta elements before `<time>` and the language attribute. */
export declare function readMetadata(root: Root): PageMetadata;
