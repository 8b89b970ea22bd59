import type { Range } from '../corpus/span.ts';
/** A word form that two texts have and no other of the corpus, one letter away from one that it has often. */
export interface CommonError {
    readonly written: string;
    readonly usual: string;
    /** Its first place in the first text, UTF-16. */
    readonly range: Range;
}
/** How often each word form in small letters stands in each text: what oddities are looked up in. */
export declare function countForms(texts: readonly string[]): ReadonlyMap<string, ReadonlyMap<number, number>>;
/**
 * Slips that two texts share and nobody else has: copied text keeps them (Lachmann's common errors). Inflection is no slip, so the letter that
 * differs is not among the last three; and a form that the corpus knows well elsewhere shows what was meant.
 */
export declare function findCommonErrors(texts: readonly string[], [a, b]: readonly [number, number], forms: ReadonlyMap<string, ReadonlyMap<number, number>>): CommonError[];
