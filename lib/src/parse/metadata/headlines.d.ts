import { type MetadataContext, type MetadataFacts } from './metadata-reader.ts';
/** The title; and the paper that a press review names after it with its country. */
export declare function readHeadlines({ lines }: MetadataContext): MetadataFacts;
