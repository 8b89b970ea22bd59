import type { VisiblePageLine } from './visible-page-line.ts';
/**
 * JSON-LD may give the whole text. Where most of it is found in the page, its lines are content whatever else was thought,
 * and what stands above its first or below its last line is not.
 */
export declare function keepJsonLdBody(seen: readonly VisiblePageLine[], kept: boolean[], body: string): void;
