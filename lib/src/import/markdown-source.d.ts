import type { ImportedRecord } from './imported-record.ts';
/** The info word of a fenced block whose lines are not the article's: "```chrome copyright". The Markdown reader knows it. */
export declare const CHROME_FENCE = "chrome";
/** Which file a record came from, as its front matter says it. */
export interface RecordOrigin {
    /** The original's path in the corpus folder. */
    readonly file: string;
    /** Tells a record that is added a second time: a hash of its outlet, date and words. */
    readonly fingerprint: string;
}
/** A record as a Markdown source: what is known of it as front matter, its words as paragraphs, what is not the article's in fenced blocks at the end. */
export declare function toMarkdownSource(record: ImportedRecord, origin: RecordOrigin, event: string | null, perspective: string | null): string;
