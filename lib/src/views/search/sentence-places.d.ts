import type { Article } from '../../corpus/article.ts';
import type { Block } from '../../corpus/block.ts';
import type { Sentence } from '../../corpus/sentence.ts';
import type { Range } from '../../corpus/span.ts';
/** A sentence with the block it stands in; `index` counts the article's sentences in the order of the text. */
export interface SentencePlace {
    readonly index: number;
    readonly block: Block;
    readonly sentence: Sentence;
}
/** All sentences of an article in the order of the text; those of an inner note come where the note stands. */
export declare function sentencePlaces(article: Article): readonly SentencePlace[];
/** The sentences that share at least one code unit with `range`, in order. `places` are of one article, sorted. */
export declare function sentencesAt(places: readonly SentencePlace[], range: Range): readonly SentencePlace[];
