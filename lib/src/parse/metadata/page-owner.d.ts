import { type MetadataContext, type MetadataFacts } from './metadata-reader.ts';
/** Who the page is: an address in its legal lines, or the one name that its appeals to readers keep saying. Weak: a page may name others. */
export declare function readPageOwner({ tree }: MetadataContext): MetadataFacts;
