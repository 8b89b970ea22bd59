import { type Similarity } from './candidates/similarity.ts';
import type { ScoredPair } from './units/scored-pair.ts';
import { type AlignableArticle, type Unit } from './units/unit.ts';
/** What aligning one event finds. Units point into `articles` by index. */
export interface EventAlignment {
    readonly articles: readonly AlignableArticle[];
    /** How many sentences each article has that are compared. */
    readonly sizes: readonly number[];
    /** Pairs held to be aligned, before they are joined into clusters. */
    readonly pairs: readonly ScoredPair[];
    readonly possible: readonly ScoredPair[];
    /** `"a b"` index pairs, `a < b`, of articles of which one retells the other. */
    readonly derivations: ReadonlySet<string>;
    readonly measure: (a: Unit, b: Unit) => Similarity;
    /** How likely two units are one utterance or fact by their words alone (0..1), for pairs that nobody proposed. */
    readonly judge: (a: Unit, b: Unit) => number;
}
/** Aligns the articles of one event: sentences in both regimes, quotes, and what follows from retellings. */
export declare function alignEvent(versions: readonly AlignableArticle[]): EventAlignment;
