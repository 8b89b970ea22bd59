import { type ImportFormat } from '../imported-record.ts';
/** A web archive: every HTML page that a server answered with. */
export declare const webArchive: ImportFormat;
