import type { Range } from '../../corpus/span.ts';
import { type Token } from '../tokens.ts';
/** A run of words that two texts share or in which they differ. Ranges are UTF-16 offsets in each text; `quiet` runs differ in function words, honorifics or punctuation alone. */
export interface WordRun {
    readonly kind: 'same' | 'changed' | 'added' | 'missing';
    readonly a: Range | null;
    readonly b: Range | null;
    readonly insubstantial: boolean;
}
/** A run of tokens that two texts share or in which they differ. */
export interface TokenRun {
    readonly same: boolean;
    readonly a: readonly Token[];
    readonly b: readonly Token[];
}
/**
 * Where two texts say the same words and where they do not, in order. Compared over tokens in normal form with `diffArrays` (Myers 1986):
 * `diffWords` of the same library splits on its own idea of a word and reports a change for every quotation mark and apostrophe of another style.
 */
export declare function compareWords(a: string, b: string): readonly WordRun[];
/** Where two rows of tokens are the same and where not, in order, lone commas and function words between changes not joined to them. */
export declare function compareTokens(tokensA: readonly Token[], tokensB: readonly Token[]): readonly TokenRun[];
