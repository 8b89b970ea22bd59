import { type NewsTree } from '../tree.ts';
/** Settles what stands above an article's first running text: headline, second headline, byline, date line, counters, the page's own labels. */
export declare function classifyOpening(tree: NewsTree): void;
