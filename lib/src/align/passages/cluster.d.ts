import { type ScoredPair } from '../units/scored-pair.ts';
import type { Unit } from '../units/unit.ts';
/** Units held to be one utterance or statement, and the pairs among them. */
export interface Cluster {
    readonly units: readonly Unit[];
    readonly pairs: readonly ScoredPair[];
}
/**
 * Joins pairs into clusters, strongest first (average-link agglomeration, Sokal & Michener 1958). Two clusters join only if, in the mean
 * over every pair across them, they are alike (`judge` gives 0..1 for pairs that nobody proposed), and if no member would lie inside another
 * of the same article. A pair that would join what must stay apart is dropped.
 */
export declare function clusterPairs(pairs: readonly ScoredPair[], judge: (a: Unit, b: Unit) => number): Cluster[];
/** Whether two units of one article share text. */
export declare function isNested(a: Unit, b: Unit): boolean;
/** The order of articles and of their texts. */
export declare function byPlace(a: Unit, b: Unit): number;
