import { type MetadataContext, type MetadataFacts } from './metadata-reader.ts';
/** The author that a byline names, and the agencies that a closing line names. */
export declare function readBylines({ lines }: MetadataContext): MetadataFacts;
