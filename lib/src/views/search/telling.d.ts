import type { Article } from '../../corpus/article.ts';
import type { Edition } from '../../corpus/edition.ts';
import type { Range } from '../../corpus/span.ts';
import { type SentencePlace } from './sentence-places.ts';
/** A run of sentences in one article that carries an utterance or a statement. */
export interface Telling {
    readonly article: Article;
    readonly sentences: readonly SentencePlace[];
    readonly text: string;
    readonly range: Range;
}
/** What {@link tellingsOf} needs to know of an edition, made once. */
export interface SentenceIndex {
    readonly texts: Edition['texts'];
    readonly articlesById: ReadonlyMap<string, Article>;
    readonly placesById: ReadonlyMap<string, readonly SentencePlace[]>;
}
/** The sentences of every article, found by article. */
export declare function sentenceIndex(edition: Edition): SentenceIndex;
/** The words of a run of sentences as the source has them, on one line. */
export declare function runOf(index: SentenceIndex, article: Article, sentences: readonly SentencePlace[]): Telling;
/**
 * The places of one article that hold `ranges`, as whole sentences, in order: sentences that follow one another in a block are one telling,
 * those that stand apart are two.
 */
export declare function tellingsOf(index: SentenceIndex, articleId: string, ranges: readonly Range[]): readonly Telling[];
