import { type DriftFinding, type PairComparison } from './pair-comparison.ts';
/** A hedge of the one version that the other lost; to be checked where the other says the same sentence or is a headline or a key point, which asserts it plainly. */
export declare function findHedges(comparison: PairComparison): DriftFinding[];
