import { type DriftFinding, type PairComparison } from './pair-comparison.ts';
/** More in one version where the other has less: "end" against "increase". */
export declare function findDirection({ a, b, runs }: PairComparison): DriftFinding[];
