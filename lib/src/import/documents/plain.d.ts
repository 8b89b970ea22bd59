import { type ImportFormat } from '../imported-record.ts';
/** A text as copied, or an export of a press database. */
export declare const plainText: ImportFormat;
/** Markdown is a source as it is. */
export declare const markdown: ImportFormat;
/** XML: Factiva's. */
export declare const xml: ImportFormat;
