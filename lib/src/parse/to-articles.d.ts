import type { Chrome } from '../corpus/source.ts';
import type { MetadataFacts } from './metadata/metadata-reader.ts';
import type { ParsedArticle } from './parsed.ts';
import { type NewsTree } from './tree.ts';
/** The settled tree -> articles and furniture; here the tree ends. */
export declare function toArticles(tree: NewsTree, file: string, declared: MetadataFacts | null): {
    articles: ParsedArticle[];
    chrome: Chrome[];
};
