import type { Range } from '../../corpus/span.ts';
/** The records that overlap a range, from a list in the order of the text: found by halving, so that long articles stay cheap. */
export declare function overlapping<T extends {
    readonly range: Range;
}>(records: readonly T[], range: Range): T[];
