import { type ImportFormat } from '../imported-record.ts';
/** A PDF that holds text, through PDF.js. */
export declare const pdf: ImportFormat;
