import type { AnnotatedArticle } from '../annotate/annotated-article.ts';
import type { ArticleDraft } from '../catalogue/draft.ts';
import type { Block } from '../corpus/block.ts';
/** A draft with its annotation and the ids of its blocks, sentences and quotes (same indexes as the annotation's). */
export interface IdentifiedArticle {
    readonly draft: ArticleDraft;
    readonly annotated: AnnotatedArticle;
    readonly blocks: readonly Block[];
    readonly quoteIds: readonly string[];
}
/** Mints the ids of all blocks, sentences and quotes of a corpus, each kind over all articles at once, so that each is unique. */
export declare function identifyArticles(drafts: readonly ArticleDraft[], annotated: readonly AnnotatedArticle[]): IdentifiedArticle[];
