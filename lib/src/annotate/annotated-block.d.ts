import type { Range } from '../corpus/span.ts';
import type { Language } from '../languages/language.ts';
import { type Token } from '../text/tokens.ts';
import type { BlockKind } from '../vocabulary/block-kinds.ts';
import type { ArticleText } from './annotated-article.ts';
import { type QuotedSpan } from './quote-marks/pair-quote-marks.ts';
/** A block made ready for annotating: its text with inner notes blanked, tokens, sentences and marked quotations. */
export interface AnnotatedBlock {
    readonly block: number;
    readonly kind: BlockKind;
    readonly language: Language;
    readonly text: string;
    readonly range: Range;
    readonly tokens: readonly Token[];
    readonly sentences: readonly Range[];
    readonly quotedSpans: readonly QuotedSpan[];
    /** For each quotation, whether it has a subject and a finite verb of its own. */
    readonly isClause: readonly boolean[];
    readonly titleCase: boolean;
    /** Indexes of tokens that begin a sentence or a quotation: their capital says nothing. */
    readonly startsSentence: ReadonlySet<number>;
    /** For each token the outermost quotation that it stands in, or -1; outer marks are -2. */
    readonly quoteAt: readonly number[];
    /** Runs of tokens that hold together for attribution: sentences, joined where a quotation spans them. */
    readonly windows: readonly (readonly [number, number])[];
}
/** The article's blocks as scenes, in order, and the sentences of every block. */
export declare function annotateBlocks(article: ArticleText): {
    readonly scenes: readonly AnnotatedBlock[];
    readonly sentences: readonly (readonly Range[])[];
};
