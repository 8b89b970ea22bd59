/** Lines longer than this (UTF-16 units) are never furniture, headlines or bylines: forms are looked for in short lines only, which also keeps the cost linear. */
export declare const MAX_PATTERN_LENGTH = 400;
/** The number of words (runs of letters or digits), counted no further than `limit`. */
export declare function countWords(text: string, limit?: number): number;
/** Whether the line ends as a sentence does, closing marks aside. */
export declare function endsSentence(text: string): boolean;
/** Whether the line reads as running text: a finished sentence of some length, or so many words that it can be nothing else. */
export declare function isRunningText(text: string): boolean;
/** Whether every cased letter is a capital, with at least two of them. */
export declare function isAllCaps(text: string): boolean;
/** Whether the line holds neither letters nor digits. */
export declare function isOrnament(text: string): boolean;
/** Whether the line is figures, signs and at most a unit: a counter of the page. */
export declare function isFigures(text: string): boolean;
/** The script that most letters of the text belong to. */
export declare function scriptOf(text: string): 'Latin' | 'Cyrillic' | 'Other' | null;
/** Whether the line is nothing but one person's name, two to four words of it. */
export declare function isName(text: string): boolean;
/** Whether the line is nothing but names of persons, joined by commas or "and". */
export declare function isNames(text: string): boolean;
