import type { PageMetadata } from '../html/metadata.ts';
import type { NewsTree } from '../tree.ts';
import type { MetadataFacts } from './metadata-reader.ts';
/** What a page's head and structured data declare, as facts; the evidence is the first place in the visible text that says the same, if any does. */
export declare function readPageMetadata(tree: NewsTree, metadata: PageMetadata): MetadataFacts;
