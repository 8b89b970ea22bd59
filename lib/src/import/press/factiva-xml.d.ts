import type { ImportedRecords } from '../imported-record.ts';
/** Whether a text is Factiva's XML. */
export declare function isFactivaXml(text: string): boolean;
/** Factiva's XML -> its records. Throws the parser's message, with its place, where the XML is broken. */
export declare function readFactivaXml(text: string): ImportedRecords;
