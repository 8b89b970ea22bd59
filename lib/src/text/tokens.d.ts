import type { Range } from '../corpus/span.ts';
/** One word, number or mark of a text. `lower` has straight apostrophes; `possessive` is true where 's or a bare apostrophe after s was cut off. */
export interface Token {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly lower: string;
    readonly kind: 'word' | 'number' | 'mark';
    readonly possessive: boolean;
    /** True where white space or the range's start stands before it. */
    readonly spaced: boolean;
}
/** The tokens of a range of a text, in order. */
export declare function tokenize(text: string, range: Range): readonly Token[];
