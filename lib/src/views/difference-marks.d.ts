import type { Marked } from './segments.ts';
/** How a stretch of a version is drawn. Long additions get brackets instead of a line. */
export interface DifferenceMark {
    /** `reworded` is over a whole text that shares too little with the other for marks to tell anything: nothing is drawn. */
    readonly kind: 'changed' | 'added' | 'long' | 'missing' | 'varied' | 'strong' | 'reworded';
    /** Function words, honorifics, spelling alone. */
    readonly isQuiet: boolean;
    /** What the other version has here, for those who listen. */
    readonly against: string;
    /** The letter of the note that says what changed; set on strong marks where notes have letters. */
    readonly letter?: string;
}
/** What one version is marked with when it is read against another: ranges are of `text`, which begins at `offset` in its source. */
export declare function marksAgainst(base: string, text: string, offset: number): Marked<DifferenceMark>[];
/** Where the others word a text differently, function words and spelling aside: ranges of `base`, which begins at `offset`. */
export declare function variedIn(base: string, others: readonly string[], offset: number): Marked<DifferenceMark>[];
