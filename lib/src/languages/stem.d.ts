/** The stem of a word in normal form, a possessive's ending cut off. `language` is ISO 639-1. */
export declare function stemWord(norm: string, language: string): string;
