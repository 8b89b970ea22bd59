import type { VisiblePageLine } from './visible-page-line.ts';
/**
 * Where nothing that reads as text is kept, the article is what stands below its headline: in the nearest container of both that holds
 * unlinked words, up to the next list of links. A page without a headline keeps every line that is no link: nothing is lost whole.
 */
export declare function keepBelowHeadline(seen: readonly VisiblePageLine[], kept: boolean[], headline: VisiblePageLine | null, isItem: (index: number) => boolean): void;
/** Sets aside what stands above the headline, unless more of the text stands there than below it. */
export declare function dropAboveHeadline(seen: readonly VisiblePageLine[], kept: boolean[], headline: VisiblePageLine | null): void;
