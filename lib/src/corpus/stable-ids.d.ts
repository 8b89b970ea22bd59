import type { Range } from './span.ts';
/**
 * The words of a text as identity sees them: compatibility-decomposed, without diacritics, lower case, letters and digits only.
 * FROZEN: every published address depends on it.
 */
export declare function identityWords(text: string): string[];
/** A short id made of the content given: lower-case letters and digits, first a letter. */
export declare function hashId(parts: readonly string[]): string;
/** A place in the corpus that wants an id: its source's text, its range, and a name that tells it from its twin in an identical text. */
export interface IdentifiedPlace {
    readonly text: string;
    readonly range: Range;
    /** A hash of its article's words: tells two places apart whose texts are the same for sixty words around. */
    readonly hash: string;
    /** Its article's id: asked last, where two articles are the same from end to end. */
    readonly owner: string;
}
/**
 * The words of a text in order, read once a text however many places lie in it: all of them in one string, a blank between two (a string a
 * word would weigh many times the text), where each begins in that string, and the offset in the text where each starts.
 */
interface WordList {
    readonly joined: string;
    readonly places: Int32Array;
    readonly starts: Int32Array;
}
/** Reads the words of texts, each once: to be shared by those who mint ids of several kinds in the same texts. */
export type WordReader = (text: string) => WordList;
/** A reader that remembers what it has read. */
export declare function memoiseWords(): WordReader;
/** Every id without prefix that a place may bear, whatever twins it has or had: the plain one first, then finer and finer ones. */
export declare function candidateIds(place: IdentifiedPlace, listOf: WordReader): string[];
/**
 * Ids for places, in their order: made of a place's own words and the words next to it in its source, so that neither the order of the
 * corpus, nor names of files, nor what else is found in the text changes them. Places that share words and neighbours are told apart by
 * wider and wider surroundings, then by all the words of their sources, last by their article; one of them (the least by its wide
 * surroundings) keeps the plain id.
 */
export declare function assignIds(places: readonly IdentifiedPlace[], prefix?: string, listOf?: WordReader): string[];
/** A plain-words slug: Latin letters and digits with single hyphens; other scripts are kept out by transliteration to nothing, so it may be empty. */
export declare function slugify(text: string, maxWords?: number): string;
export {};
