import { type ImportFormat } from '../imported-record.ts';
/** Apache Parquet, in every compression that it knows. */
export declare const parquet: ImportFormat;
