import type { AlignableArticle } from './unit.ts';
/**
 * An event's articles without the names that only a capital speaks for which anything would have there: single words that stand nowhere in
 * the event but at the head of a sentence, of a quotation or in a title ("Dozens of people …"), and of a title all in capitals any words
 * ("TRADE SOARS"). They are words like others.
 */
export declare function withoutDoubtfulNames(articles: readonly AlignableArticle[]): AlignableArticle[];
