import { type ImportFormat } from '../imported-record.ts';
/** A page that a browser saved in one file: MIME, whose first HTML part is the page and whose head says the address. */
export declare const mhtml: ImportFormat;
