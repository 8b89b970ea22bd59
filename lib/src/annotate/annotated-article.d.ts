import type { Range } from '../corpus/span.ts';
import type { Speaker } from '../corpus/speaker.ts';
import type { BlockKind } from '../vocabulary/block-kinds.ts';
import type { QuoteKind } from '../vocabulary/quote-kinds.ts';
/** What annotating needs of an article: the source's text and its blocks. */
export interface ArticleText {
    /** A key unique in the corpus for this run; not published. */
    readonly key: string;
    readonly text: string;
    readonly language: string;
    /** The publisher and the original, if known: never a speaker merely by standing in a credit, but a possible relayer. */
    readonly outlet: string | null;
    /** A block's `language` is given where it is another than the article's. */
    readonly blocks: readonly {
        readonly kind: BlockKind;
        readonly range: Range;
        readonly inside: number | null;
        readonly language?: string;
    }[];
}
/** A quote inside one article, before ids are made. Indexes point into this article's arrays; speakers are ids of `AnnotatedCorpus.speakers`. */
export interface AnnotatedQuote {
    readonly block: number;
    readonly range: Range;
    readonly kind: QuoteKind;
    readonly speakers: readonly string[];
    readonly cue: Range | null;
    /** The dictionary's form of the cue's verb; null where there is none. */
    readonly cueLemma: string | null;
    readonly relayers: readonly string[];
    /** Index of the first quote of the broken quotation it belongs to, or null. */
    readonly group: number | null;
    /** Index of the quote it stands in, or null. */
    readonly within: number | null;
}
/** A mention of a known name: which speaker or other named entity, and where. `entity` is equal for all mentions of one name in the corpus. */
export interface NameMention {
    readonly range: Range;
    readonly entity: string;
}
/** A sentence that reports what somebody tells, with the entities that tell it; ids as in `NameMention`. */
export interface AttributedStatement {
    readonly range: Range;
    readonly sources: readonly string[];
}
/** An article with its sentences, quotes and names. */
export interface AnnotatedArticle {
    readonly key: string;
    /** For each block (same index as the input), its sentences in order. */
    readonly sentences: readonly (readonly Range[])[];
    readonly quotes: readonly AnnotatedQuote[];
    readonly names: readonly NameMention[];
    /** In the order of the text. */
    readonly attributedStatements: readonly AttributedStatement[];
}
/** All articles annotated, and the speakers of the corpus. */
export interface AnnotatedCorpus {
    readonly articles: readonly AnnotatedArticle[];
    readonly speakers: readonly Speaker[];
}
