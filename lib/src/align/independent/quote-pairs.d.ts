import type { Candidate } from '../candidates/candidates.ts';
import type { Similarity } from '../candidates/similarity.ts';
import type { Weights } from '../candidates/weights.ts';
import type { ScoredPair } from '../units/scored-pair.ts';
import type { AlignableArticle, Unit } from '../units/unit.ts';
/** What is known of an event when its quotes are aligned. `sentences` and `quotes` are grouped by article, in the order of the text. */
export interface QuoteContext {
    readonly articles: readonly AlignableArticle[];
    readonly sentences: readonly (readonly Unit[])[];
    readonly quotes: readonly (readonly Unit[])[];
    readonly weights: Weights;
    readonly measure: (a: Unit, b: Unit) => Similarity;
}
/** Quote pairs of one event: words that run on in another place, quotes alike by one speaker, and quotes anchored in aligned sentences. */
export declare function pairQuotes(context: QuoteContext, candidates: readonly Candidate[], allQuotes: readonly Unit[], sentencePairs: readonly ScoredPair[]): ScoredPair[];
/** Whether two units cannot be one utterance: both have speakers and none in common. */
export declare function isOtherSpeaker(a: Unit, b: Unit): boolean;
