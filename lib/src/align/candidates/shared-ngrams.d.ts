import type { Token } from '../tokens.ts';
import type { AlignableArticle } from '../units/unit.ts';
/** A stretch of words of one article that stands word for word in another place: `count` words from each index of the word lists. */
export interface SharedNgram {
    readonly article: number;
    readonly at: number;
    readonly from: number;
    readonly count: number;
}
/** The words of an event's articles, findable by four in a row. */
export interface NgramIndex {
    /** The words of an article, in order. */
    readonly words: readonly (readonly Token[])[];
    /** For each article and each of its words, where the same word runs on longest elsewhere: see {@link findSharedNgrams}. */
    readonly places: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}
/** Indexes the words of articles (their compared blocks) by every four words in a row, as a winnowing index without the winnowing (cf. Schleimer et al. 2003). */
export declare function indexNgrams(articles: readonly AlignableArticle[], tokensOf: (article: AlignableArticle) => readonly Token[]): NgramIndex;
/** The maximal runs of at least `least` words that the words [from, to) of one article share with other places, longest first. */
export declare function findSharedNgrams(index: NgramIndex, article: number, from: number, to: number, least: number): SharedNgram[];
