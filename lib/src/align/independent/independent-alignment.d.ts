import type { Similarity } from '../candidates/similarity.ts';
import type { Weights } from '../candidates/weights.ts';
import type { ScoredPair } from '../units/scored-pair.ts';
import type { Unit } from '../units/unit.ts';
/** Two sentences that the index proposes, with their places in the list of all sentences of the event. */
export interface Proposal {
    readonly a: Unit;
    readonly b: Unit;
    readonly indexA: number;
    readonly indexB: number;
    readonly similarity: Similarity;
}
/** What is known of an event when its pairs are judged by evidence: its sentences, article by article, and how many each article has. */
export interface EvidenceContext {
    readonly units: readonly Unit[];
    readonly sizes: readonly number[];
    readonly weights: Weights;
    /** Which sentences of one article quote from each other, by `echoName`. */
    readonly echoes: ReadonlyMap<string, number>;
}
/** The pairs that the sequences (`beads`) leave open, judged by the evidence for each: those held to be aligned, and those that are possible. */
export declare function alignIndependent(context: EvidenceContext, proposals: readonly Proposal[], beads: readonly ScoredPair[]): {
    readonly accepted: readonly ScoredPair[];
    readonly possible: readonly ScoredPair[];
};
/**
 * A subhead names what follows it, a caption describes a picture, and neither tells the news; neighbouring sentences share words because one continues the other. A
 * headline or a key point, though, repeats what the text says, even in the next sentence.
 */
export declare function isComparable(a: Unit, b: Unit): boolean;
/** The names of the cells of a table of sentences, article by article, that a pair fills. */
export declare function cellsOf({ a, b }: ScoredPair): string[];
/** From which score on a pair of sentences of independent texts is held to be aligned; inside an article, where a headline or key point repeats, less is asked. */
export declare function enoughFor(a: Unit, b: Unit): number;
