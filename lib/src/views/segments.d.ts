import type { Range } from '../corpus/span.ts';
/** A range of a text that carries a mark. Ranges may overlap in any way. */
export interface Marked<T> extends Range {
    readonly mark: T;
}
/** A stretch of text with all the marks that hold over the whole of it. */
export interface Segment<T> extends Range {
    readonly text: string;
    readonly marks: readonly T[];
}
/**
 * The text of `[start, end)` cut at every edge of a mark: the stretches in order, each with its marks in the order given. A mark may reach
 * beyond the range. An empty mark is a place between two letters: it makes a stretch of its own, without text.
 */
export declare function flattenSegments<T>(text: string, marks: readonly Marked<T>[], start?: number, end?: number): Segment<T>[];
