/**
 * One file to publish: its name below the data folder (with `/`) and its text, ending in a newline. The text is made when it is asked for, and
 * again each time: that of a large corpus is many times the corpus, and nobody needs all of it at once.
 */
export interface DataFile {
    readonly name: string;
    readonly content: string;
    /** The same text in pieces, in order. */
    readonly parts: Iterable<string>;
}
/** A file whose text is made whole. */
export declare function wholeFile(name: string, make: () => string): DataFile;
/** A file whose text is made piece by piece; small pieces are handed out together. */
export declare function fileInParts(name: string, make: () => Iterable<string>): DataFile;
