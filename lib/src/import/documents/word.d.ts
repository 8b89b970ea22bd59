import { type ImportFormat } from '../imported-record.ts';
/** Word's .docx, through mammoth, which gives its paragraphs as HTML. */
export declare const word: ImportFormat;
