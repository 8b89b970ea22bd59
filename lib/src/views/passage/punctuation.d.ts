import type { PlacedRun } from './variants.ts';
/** A place where a witness has the base's words with other punctuation. */
export interface PunctuationReading {
    /** The word before (else the one after) with the base's punctuation: "landscape,". */
    readonly lemma: string;
    /** The same with the witness's: "landscape". */
    readonly text: string;
    /** "without the comma", "with a full stop", "a dash for the comma". */
    readonly remark: string;
    /** Where it stands in the base; UTF-16 code units. */
    readonly at: number;
}
/** Where a witness differs from the base in punctuation alone, in the order of the text. */
export declare function listPunctuation(base: string, witness: string, runs: readonly PlacedRun[]): PunctuationReading[];
