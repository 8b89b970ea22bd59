import type { Article } from '../corpus/article.ts';
/** How an article's publisher is named where only text can stand: "RT", "ВПК.name, after CNN", "Unnamed site, copy of Reuters (inferred)". */
export declare function nameWitness(article: Pick<Article, 'outlet' | 'original' | 'provenance'>): string;
