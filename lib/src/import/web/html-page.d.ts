import type { ImportFormat } from '../imported-record.ts';
/** A page that a browser or SingleFile saved: a source as it is. An export of a press database in HTML: its records. */
export declare const htmlPage: ImportFormat;
