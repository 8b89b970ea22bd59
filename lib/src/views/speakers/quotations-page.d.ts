import { type UtteranceEntry } from './entries.ts';
/** The index of quotations under one letter, by their first words. */
export interface QuotationsLetter {
    /** `a` to `z`, or `other`: figures and other scripts. */
    readonly letter: string;
    readonly total: number;
    readonly addresses: readonly string[];
    readonly pages: readonly (readonly UtteranceEntry[])[];
    /** The first words of each page, as guide words head the pages of a dictionary. */
    readonly guides: readonly string[];
}
/** All utterances by the first words that are quoted in them, letter by letter. */
export declare const quotationLetters: (edition: import("../../browser.ts").Edition, key?: string) => readonly QuotationsLetter[];
