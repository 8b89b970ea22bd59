import { type MetadataContext, type MetadataFacts } from './metadata-reader.ts';
/** Whom credits name: rights holders, first publishers, agencies; and, where a credit names as many outlets as the page has sections, each section's own. */
export declare function readCredits(place: MetadataContext): MetadataFacts;
