import type { Range } from '../corpus/span.ts';
/** A token with its place in the text and the form in which it is compared. */
export interface Token extends Range {
    readonly norm: string;
    readonly isWord: boolean;
    readonly isCapitalised: boolean;
}
/** The form in which spelling, case, quote style and kind of dash make no difference. British and American spellings meet here (-ise/-ize, -our/-or, -re/-er). */
export declare function normaliseToken(raw: string): string;
/**
 * One spelling for British and American variants, by the regular correspondences of Oxford's New Hart's Rules, ch. 21
 * (-ise/-ize, -yse/-yze, -our/-or, -tre/-ter, -lled/-led), applied to long words only, where the ending is not part of another root:
 * "fuelled" is "fueled", but "filled" is not "filed".
 */
export declare function foldSpelling(word: string): string;
/** The tokens of a stretch of text, in order; ranges are UTF-16 offsets in `text`. Words keep their inner apostrophes and hyphens. */
export declare function tokenise(text: string, start?: number, end?: number): Token[];
