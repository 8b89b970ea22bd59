import type { StatedMetadata } from '../parsed.ts';
import type { Line, NewsTree } from '../tree.ts';
import type { MetadataFacts } from './metadata-reader.ts';
/** What an article's own lines and the page around them state of it, each with the place where it stands. */
export declare function readMetadataOf(tree: NewsTree, lines: readonly Line[], groups: readonly (readonly Line[])[], declared: MetadataFacts | null): StatedMetadata;
