import type { Range } from '../../corpus/span.ts';
/** Places where the items of a list written in one run begin ("1. The first 2. The second"); empty where the range is no such list. Also the ends of the enumerators. */
export declare function findListNumbers(text: string, range: Range): {
    readonly starts: readonly number[];
    readonly ends: ReadonlySet<number>;
};
