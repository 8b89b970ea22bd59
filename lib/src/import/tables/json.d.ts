import { type ImportFormat } from '../imported-record.ts';
/** A line a row. A line that is no JSON object is named and passed over. */
export declare const jsonLines: ImportFormat;
/** A list of objects, or an object one of whose values is one. */
export declare const json: ImportFormat;
