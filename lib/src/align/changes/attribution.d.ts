import { type DriftFinding, type PairComparison } from './pair-comparison.ts';
/** A verb of saying of another class in the same place: a verb of doubt for a plain one is to be checked, others are worth a note. */
export declare function findAttribution({ a, b, runs, label }: PairComparison): DriftFinding[];
