import { type DriftFinding, type PairComparison } from './pair-comparison.ts';
/** A denial that one version has and the other has not, "not yet" against "will not", "may" against "will". */
export declare function findNegation(comparison: PairComparison): DriftFinding[];
