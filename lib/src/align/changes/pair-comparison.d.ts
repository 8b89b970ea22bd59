import type { AnnotatedQuote } from '../../annotate/annotated-article.ts';
import type { Drift } from '../../corpus/passage.ts';
import type { Range } from '../../corpus/span.ts';
import type { ChangeKind } from '../../vocabulary/change-kinds.ts';
import type { Label } from '../../vocabulary/labels.ts';
import type { Token } from '../tokens.ts';
import type { ScoredPair } from '../units/scored-pair.ts';
import type { AlignableArticle, Unit } from '../units/unit.ts';
import { type TokenRun } from './words.ts';
/** One side of a pair, with what the kinds of drift look at. */
export interface DriftSide {
    readonly unit: Unit;
    readonly article: AlignableArticle;
    readonly tokens: readonly Token[];
    /** Tokens that the other side does not have in this place. */
    readonly changed: ReadonlySet<Token>;
    /** Those of the changed tokens that stand for something else there, or are few: not those of a longer part that the other side lacks. */
    readonly varied: ReadonlySet<Token>;
    /** Marked quotes that share text with the unit, terms included: inside it, or around it. */
    readonly quotes: readonly AnnotatedQuote[];
}
/** A pair laid side by side, token by token. */
export interface PairComparison {
    readonly a: DriftSide;
    readonly b: DriftSide;
    readonly runs: readonly TokenRun[];
    readonly label: Label;
    /** Whether one text retells the other here, so that its wording answers for the other's. */
    readonly isRetold: boolean;
    readonly score: number;
}
/** What one kind of drift finds: ranges are UTF-16 offsets in each side's source. */
export interface DriftFinding {
    readonly kind: ChangeKind;
    readonly grade: Drift['grade'];
    readonly a: Range | null;
    readonly b: Range | null;
    readonly why: string;
}
/**
 * The changed tokens of one side that `turns` holds for, in places where they turn what the other side says: the words around them say
 * nothing new. "Did not open" turns "opened"; "and not to be regretted", where the other side goes on without it, says more.
 */
export declare function replacements({ runs, a }: PairComparison, side: DriftSide, turns: (token: Token, index: number) => boolean): readonly Token[];
/** The same word, or another form of it. */
export declare function sameLemma(a: Token, b: Token): boolean;
/** Lays a pair side by side. */
export declare function comparePair(pair: ScoredPair, label: Label, articles: readonly AlignableArticle[]): PairComparison;
/** The range from the first token to the last, or null for none. */
export declare function rangeOf(tokens: readonly Token[]): Range | null;
/** The words of a range as the source has them. */
export declare function textOf(side: DriftSide, range: Range | null): string;
