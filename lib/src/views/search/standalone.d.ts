import type { Article } from '../../corpus/article.ts';
import type { Quote } from '../../corpus/quote.ts';
import { type SentenceIndex, type Telling } from './telling.ts';
/** Quotes that are somebody's words; a term in marks is nobody's. */
export declare function isUtterance(quote: Quote): boolean;
/** Everything in an article that no passage carries: a sentence each, save that sentences which one quotation runs over stay together. */
export declare function standaloneTellings(index: SentenceIndex, article: Article, quotes: readonly Quote[], isCarried: (sentence: string) => boolean): readonly Telling[];
