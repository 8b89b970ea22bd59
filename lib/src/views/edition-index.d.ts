import type { Article } from '../corpus/article.ts';
import type { Block } from '../corpus/block.ts';
import type { Edition, Relation } from '../corpus/edition.ts';
import type { Event } from '../corpus/event.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Quote } from '../corpus/quote.ts';
import type { Sentence } from '../corpus/sentence.ts';
import type { Speaker } from '../corpus/speaker.ts';
/** A sentence with the block and the article that it stands in. */
export interface PlacedSentence {
    readonly sentence: Sentence;
    readonly block: Block;
    readonly article: Article;
}
/** The records of an edition by their ids, and the passages of each event in the edition's order. */
export interface EditionIndex {
    readonly articles: ReadonlyMap<string, Article>;
    readonly events: ReadonlyMap<string, Event>;
    readonly passages: ReadonlyMap<string, Passage>;
    readonly passagesByEvent: ReadonlyMap<string, readonly Passage[]>;
    readonly passagesByGroup: ReadonlyMap<string, readonly Passage[]>;
    readonly quotes: ReadonlyMap<string, Quote>;
    readonly quotesByArticle: ReadonlyMap<string, readonly Quote[]>;
    readonly speakers: ReadonlyMap<string, Speaker>;
    readonly sentences: ReadonlyMap<string, PlacedSentence>;
    /** Each relation under both of its articles. */
    readonly relationsByArticle: ReadonlyMap<string, readonly Relation[]>;
}
/** The index of an edition, made once. */
export declare function indexEdition(edition: Edition): EditionIndex;
