/** A whole number as running text writes it: in words below one hundred, in figures with a thousands comma from there. */
export declare function numberWord(n: number): string;
/** "three passages", "one passage", "no passage". */
export declare function count(n: number, noun: string, { capital, plural }?: {
    capital?: boolean | undefined;
    plural?: string | undefined;
}): string;
/** The text with its first letter large. */
export declare function capitalise(text: string): string;
/** "a", "a and b", "a, b and c". */
export declare function listInWords(items: readonly string[]): string;
