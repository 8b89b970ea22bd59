import type { Range } from '../../corpus/span.ts';
import type { Language } from '../../languages/language.ts';
/** A character that may open or close a quotation. `either`: only what is open decides. For single marks `either` is an apostrophe or a closing mark. */
export interface QuoteMark {
    readonly at: number;
    readonly length: number;
    readonly family: 'double' | 'guillemet' | 'angle' | 'single';
    readonly role: 'open' | 'close' | 'either';
}
/** All quotation marks of a range in order, with the part each can play; apostrophes, primes, feet and inches are left out. */
export declare function collectQuoteMarks(text: string, range: Range, language: Language): readonly QuoteMark[];
