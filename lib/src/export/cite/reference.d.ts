import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
/** What a citation of one passage says, before it is put into any style. */
export interface Reference {
    readonly id: string;
    /** The words, from the member whose id the passage bears, cut at a word to about 80 characters. */
    readonly words: string;
    readonly speakers: readonly string[];
    readonly event: string;
    /** ISO 8601 date of the event, or null. */
    readonly date: string | null;
    /** The publishers that carry it, in the order of the members, each once; of more than twelve, how many more. */
    readonly versions: readonly string[];
    readonly edition: {
        readonly id: string;
        readonly title: string;
    };
    readonly url: string;
}
/** `text` on one line, cut at a word to about `length` characters, with an ellipsis where it was cut. */
export declare function shorten(text: string, length?: number): string;
/** A function that gives the reference of any passage of the edition. `site` is the absolute address of the site with its base path; empty leaves paths. */
export declare function createReferencer(edition: Edition, site: string): (passage: Passage) => Reference;
