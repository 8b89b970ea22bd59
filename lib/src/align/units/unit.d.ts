import type { AnnotatedQuote, AttributedStatement, NameMention } from '../../annotate/annotated-article.ts';
import type { Range } from '../../corpus/span.ts';
import { type BlockKind } from '../../vocabulary/block-kinds.ts';
import { type Token } from '../tokens.ts';
/** What aligning needs of one article. Ranges are UTF-16 offsets in `text`, its source's text. */
export interface AlignableArticle {
    readonly id: string;
    /** A hash of its words, whatever it is called. */
    readonly hash: string;
    readonly file: string;
    readonly text: string;
    readonly language: string;
    readonly blocks: readonly AlignableBlock[];
    readonly quotes: readonly (AnnotatedQuote & {
        readonly id: string;
    })[];
    readonly names: readonly NameMention[];
    readonly attributedStatements: readonly AttributedStatement[];
}
/** A block with its sentences. */
export interface AlignableBlock {
    readonly id: string;
    readonly kind: BlockKind;
    readonly range: Range;
    readonly inside: number | null;
    /** ISO 639-1, where it is another than the article's. */
    readonly language?: string;
    readonly sentences: readonly {
        readonly id: string;
        readonly range: Range;
    }[];
}
/** A stretch of one article that can be a member of a passage: a sentence, several together, or a quote. */
export interface Unit {
    /** Index of its article in the event. */
    readonly article: number;
    readonly kind: 'sentence' | 'quote';
    readonly blockKind: BlockKind;
    readonly range: Range;
    /** Its place among the article's sentences (a quote has that of the sentence it begins in). */
    readonly order: number;
    /** How many sentences it spans. */
    readonly length: number;
    /** Index of the quote in its article, for a quote. */
    readonly quote: number | null;
    /** Its tokens in order, an inner editor's note left out. */
    readonly tokens: readonly Token[];
    /** Stems of its content words, each with how often it stands there. */
    readonly terms: ReadonlyMap<string, number>;
    /** The same stems in the order of the text. */
    readonly stems: readonly string[];
    /** Entities named in it. */
    readonly names: ReadonlySet<string>;
    /** Entities whose telling it reports. */
    readonly sources: ReadonlySet<string>;
    /** Speakers of the unit (a quote's own, or those of the quotes in a sentence). */
    readonly speakers: readonly string[];
}
/** Whether a block's sentences are compared: bylines, credits, notes and footnotes are the publisher's, not the report's. */
export declare function isCompared(kind: BlockKind): boolean;
/** The sentence units of an article, in order. */
export declare function sentenceUnits(article: AlignableArticle, index: number): Unit[];
/** The quote units of an article: utterances, not terms; each with the order of the sentence it begins in. */
export declare function quoteUnits(article: AlignableArticle, index: number, sentences: readonly Unit[]): Unit[];
/** Several consecutive sentence units as one. */
export declare function joinUnits(_article: AlignableArticle, units: readonly Unit[]): Unit;
