import type { Range } from '../../corpus/span.ts';
/** What one witness has in the place of a variant. Empty text: it has nothing there. */
export interface Reading {
    readonly text: string;
    /** The same words as the base, spelling and quote style aside. */
    readonly isSame: boolean;
}
/** A place where at least one witness has other words than the base. An empty range is a place where another has more. */
export interface Variant extends Range {
    /** One for each witness, in their order. */
    readonly readings: readonly Reading[];
    /** Function words, honorifics and spelling alone. */
    readonly isQuiet: boolean;
}
/** A run of a comparison with both sides placed; an absent side is an empty range where it would stand. */
export interface PlacedRun {
    /** The same words; punctuation may differ. */
    readonly isSame: boolean;
    /** No word on either side, and yet not the same: a comma more, a full stop for a dash. */
    readonly isPunctuation: boolean;
    readonly isQuiet: boolean;
    readonly a: Range;
    readonly b: Range;
}
/** Every place where the witnesses' words differ from the base, in order and apart: overlapping differences of several witnesses are one variant. */
export declare function collateVariants(base: string, witnesses: readonly string[], comparisons?: readonly (readonly PlacedRun[])[]): Variant[];
/** The runs in which a witness has the same words as the base and those in which it has not, in order. */
export declare function placeRuns(base: string, witness: string): PlacedRun[];
