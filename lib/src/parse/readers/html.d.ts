import { type PageMetadata } from '../html/metadata.ts';
import { type NewsTree } from '../tree.ts';
/** A saved page as read: its tree over the page's whole visible text, and what its head declares. */
export interface ReadPage {
    readonly tree: NewsTree;
    readonly metadata: PageMetadata;
}
/** A saved page -> its tree. Lines outside the main content are settled as furniture here, by what the markup calls them; the rules see the rest. */
export declare function readHtml(html: string): ReadPage;
