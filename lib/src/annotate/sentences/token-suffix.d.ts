/** The longest run of characters at the text's end that all match; empty if the last one does not. Scanned by hand: `[…]+$` costs the square of a long run. */
export declare function trailingRun(text: string, character: RegExp): string;
/** The word up to its last letter: "said,”" is "said". */
export declare function stripToLastLetter(word: string): string;
