import type { Article } from '../corpus/article.ts';
import type { Edition } from '../corpus/edition.ts';
import type { BlockKind } from '../vocabulary/block-kinds.ts';
import type { Line } from './column-lines.ts';
import type { DifferenceMark } from './difference-marks.ts';
import { type Marked } from './segments.ts';
/** A stretch of a version's words, drawn in one way. Without text it is a place where the other version has more. */
export interface Stretch {
    readonly text: string;
    readonly marks: readonly DifferenceMark[];
}
/** One sentence on the page; its id is its address there. */
export interface SentenceView {
    readonly id: string;
    readonly stretches: readonly Stretch[];
    /** Where a counterpart is only possible: what it may stand with. */
    readonly possible: readonly {
        readonly label: string;
        readonly href: string;
        readonly why: string;
    }[];
    readonly hasQuote: boolean;
}
/** Sentences of one block that stand together. `continues`: the block began in an earlier piece. */
export interface PieceView {
    readonly kind: BlockKind;
    readonly continues: boolean;
    readonly sentences: readonly SentenceView[];
}
/** What a page adds to a sentence beyond its words. */
export interface SentenceNotes {
    readonly possible: (sentence: string) => SentenceView['possible'];
    readonly hasQuote: (sentence: string) => boolean;
}
/** The words of some lines as one text, as the source has them between the first and the last. `offset` is where it begins in the source. */
export declare function textOfLines(edition: Edition, lines: readonly Line[]): {
    readonly text: string;
    readonly offset: number;
};
/** Lines as pieces of their blocks, cut at the marks, which are ranges of the source. */
export declare function piecesOf(edition: Edition, article: Article, lines: readonly Line[], marks: readonly Marked<DifferenceMark>[], notes: SentenceNotes): PieceView[];
