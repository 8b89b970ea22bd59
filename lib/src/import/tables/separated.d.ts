import { type ImportFormat } from '../imported-record.ts';
/** Comma, semicolon or tab, whichever parts the first line most; quoted fields may hold line ends. The first line names the columns. */
export declare const separated: ImportFormat;
