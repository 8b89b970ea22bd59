/** The text up to so many UTF-16 code units, cut between words, with an ellipsis if anything was cut. */
export declare function shorten(text: string, limit?: number): string;
