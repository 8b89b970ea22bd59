import type { Candidate } from './candidates/candidates.ts';
import type { Weights } from './candidates/weights.ts';
import type { Measure } from './derived/beads.ts';
import type { ScoredPair } from './units/scored-pair.ts';
import type { AlignableArticle, Unit } from './units/unit.ts';
/** Sentence pairs of one event: those held to be aligned, those that are possible only, and which articles retell each other. */
export interface SentencePairs {
    readonly accepted: readonly ScoredPair[];
    readonly possible: readonly ScoredPair[];
    /** `"a b"` index pairs of articles with `a < b`. */
    readonly derivations: ReadonlySet<string>;
}
/** Aligns the sentences of an event's articles, in both regimes. `units` are the sentences of all articles, article by article. */
export declare function pairSentences(articles: readonly AlignableArticle[], units: readonly Unit[], candidates: readonly Candidate[], weights: Weights, measure: Measure, fragments: ReadonlyMap<string, number>): SentencePairs;
