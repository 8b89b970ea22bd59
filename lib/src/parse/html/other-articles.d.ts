import type { VisiblePageLine } from './visible-page-line.ts';
/** Sets aside what stands in another `<article>` than the page's heading: a page may go on with the next articles, or hold comments as articles of their own. */
export declare function dropOtherArticles(placed: readonly VisiblePageLine[], kept: boolean[]): void;
