import type { AnnotatedCorpus, ArticleText } from './annotated-article.ts';
/** The articles with their sentences, quotes and names, in the order given, and all speakers of the corpus, by id. */
export declare function annotateCorpus(articles: readonly ArticleText[]): AnnotatedCorpus;
