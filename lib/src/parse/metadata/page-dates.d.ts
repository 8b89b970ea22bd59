import { type MetadataContext, type MetadataFacts } from './metadata-reader.ts';
/** The day that a date line at the head of the article gives. */
export declare function readPageDates({ lines }: MetadataContext): MetadataFacts;
