import type { ImportedRecords } from '../imported-record.ts';
/** What an export of a press database holds, and which database's it is; null where the text is none's. */
export interface PressExport extends ImportedRecords {
    readonly database: string;
}
/** Reads a text or a page as a press database's export, or says by null that it is none. */
export declare function readPressExport(text: string, media: 'text' | 'html' | 'xml'): PressExport | null;
