import { type MetadataContext, type MetadataFacts } from './metadata-reader.ts';
/** The agency or outlet that the dateline of the first paragraph names: "NEW YORK (Reuters) - ", "(CNN) ". */
export declare function readDatelines({ lines }: MetadataContext): MetadataFacts;
