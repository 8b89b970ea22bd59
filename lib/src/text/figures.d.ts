import type { Range } from '../corpus/span.ts';
/** A number, share, sum, rank, day or month in a text. `value` is in plain units ("$123 billion" is 123e9); days are 1 (Monday) to 7, months 1 to 12. */
export interface Figure {
    readonly range: Range;
    readonly value: number;
    /** `percent`, `ordinal`, `weekday`, `month`, `year`, a currency (`dollar`), or `''` for a bare number. */
    readonly unit: string;
}
/** The figures of a range of a text, in order: "60%", "60 percent" and "sixty per cent" are the same value and unit. */
export declare function readFigures(text: string, range: Range): readonly Figure[];
