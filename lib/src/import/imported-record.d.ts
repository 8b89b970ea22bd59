/** One stretch of an imported article's body, in reading order. */
export interface ImportedParagraph {
    readonly kind: 'paragraph' | 'subhead' | 'editor-note';
    /** Its words on one line. */
    readonly text: string;
}
/** Words of a record that are the database's or the page's and not the article's, with the reason for setting them aside. */
export interface SetAside {
    readonly reason: 'database-field' | 'classification' | 'copyright' | 'counter' | 'caption-field';
    readonly text: string;
}
/** Where a record stands in the file it came from: characters (UTF-16) of its decoded text, rows of a table, or parts of an archive. Half-open, from 0. */
export interface RecordPlace {
    readonly unit: 'character' | 'row' | 'part';
    readonly start: number;
    readonly end: number;
}
/** One article found in a file that somebody else's program wrote. What the file does not say is null. */
export interface ImportedRecord {
    /** Its order in the file, from 1. */
    readonly number: number;
    readonly title: string | null;
    readonly outlet: string | null;
    /** ISO 8601 day. */
    readonly date: string | null;
    readonly author: string | null;
    readonly section: string | null;
    /** ISO 639-1. */
    readonly language: string | null;
    readonly url: string | null;
    /** As the file says it, where it does. */
    readonly event?: string | null;
    readonly perspective?: string | null;
    readonly paragraphs: readonly ImportedParagraph[];
    readonly setAside: readonly SetAside[];
    readonly place: RecordPlace;
}
/** A record that the file names but does not hold, or that cannot be read. */
export interface SkippedRecord {
    readonly number: number;
    readonly why: string;
}
/** All that a file held. */
export interface ImportedRecords {
    readonly records: readonly ImportedRecord[];
    readonly skipped: readonly SkippedRecord[];
}
/** A page of the web, as an archive or a mail holds it: its HTML as text, from where, and when it was taken. */
export interface CapturedPage {
    readonly html: string;
    readonly url: string | null;
    /** ISO 8601 instant or day; null where the file does not say. */
    readonly taken: string | null;
}
/** What a file turned out to be: records, which become Markdown sources; pages, which become HTML sources; or a source as it is. */
export type Imported = ({
    readonly kind: 'records';
    readonly format: string;
    readonly notes: readonly string[];
} & ImportedRecords) | {
    readonly kind: 'pages';
    readonly format: string;
    readonly pages: readonly CapturedPage[];
    readonly skipped: readonly SkippedRecord[];
} | {
    readonly kind: 'source';
    readonly format: string;
};
/** A file that is to be imported, and what the caller says of a table's columns. */
export interface ImportFile {
    /** Its name without folders. */
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly columns: Readonly<Record<string, string>>;
}
/** A kind of file. `read` throws an `ImportError` where the file cannot be read. */
export interface ImportFormat {
    readonly name: string;
    /** Lower case, with the dot; the longest that fits decides. */
    readonly extensions: readonly string[];
    readonly read: (file: ImportFile) => Imported | Promise<Imported>;
}
/** Why a file cannot be imported, and what to do, as its reader is told. */
export declare class ImportError extends Error {
    readonly fix: string;
    constructor(message: string, fix: string);
}
