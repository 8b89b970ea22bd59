import type { Range } from '../../corpus/span.ts';
import type { StatedMetadata, StatedSource } from '../parsed.ts';
import type { Line, NewsTree } from '../tree.ts';
/** Where a fact may be read: an article's lines, the page around them, and all articles' lines. */
export interface MetadataContext {
    readonly tree: NewsTree;
    readonly lines: readonly Line[];
    readonly groups: readonly (readonly Line[])[];
}
/** What one reader of facts found; readers that come first in the table win. */
export type MetadataFacts = Omit<StatedMetadata, 'sources'> & {
    readonly sources?: readonly StatedSource[];
};
/** A reader of one kind of fact. */
export type MetadataReader = (place: MetadataContext) => MetadataFacts;
/** The place of `[start, end)` within a line. */
export declare function rangeInLine(line: Line, start: number, end: number): Range;
