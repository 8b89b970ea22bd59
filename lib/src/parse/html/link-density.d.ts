import type { VisiblePageLine } from './visible-page-line.ts';
/** Keeps the container densest in running text where Readability found nothing or only a corner of it. */
export declare function keepByLinkDensity(seen: readonly VisiblePageLine[], kept: boolean[], isItem: (index: number) => boolean): void;
/** Keeps running text that stands among kept lines, or right before or after them in the same container. */
export declare function keepGaps(seen: readonly VisiblePageLine[], kept: boolean[], isItem: (index: number) => boolean): void;
/** Whether a line reads as running text: words enough, most of them in no link. */
export declare function isRunning({ line, text }: VisiblePageLine): boolean;
/** Whether the markup calls a line, or what it stands in, a part of the page that holds no article. */
export declare function isNamedBoilerplate({ above }: VisiblePageLine): boolean;
