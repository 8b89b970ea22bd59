import { type ImportFormat } from '../imported-record.ts';
/** Rich Text Format, through rtf-to-html. */
export declare const richText: ImportFormat;
