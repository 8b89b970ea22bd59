import type { MetadataContext, MetadataFacts } from './metadata-reader.ts';
/** Who signs the asides inside the text: a relayer, for it has put its own words into another's. */
export declare function readNoteSignatures({ tree, lines }: MetadataContext): MetadataFacts;
