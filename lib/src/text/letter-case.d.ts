import type { Token } from './tokens.ts';
/** True where a word of this form is written with a capital. */
export declare function isCapital(token: Token | undefined): boolean;
/** True where nearly all words of a block are capitalised, as in headlines: capitals say nothing there. */
export declare function isTitleCase(tokens: readonly Token[]): boolean;
