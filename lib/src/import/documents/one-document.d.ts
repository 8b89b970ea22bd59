import { type Imported, type ImportedRecord } from '../imported-record.ts';
/** A document's text, plain or as HTML -> the records of a press database's export, or one article whose headline is its first line. */
export declare function readDocument(text: string, media: 'text' | 'html', format: string, known?: Partial<ImportedRecord>): Imported;
