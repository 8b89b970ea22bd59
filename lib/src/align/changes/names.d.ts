import { type DriftFinding, type PairComparison } from './pair-comparison.ts';
/** Another person in the place of one (check), or the same person under another part of the name (note). */
export declare function findNames({ a, b, runs, isRetold }: PairComparison): DriftFinding[];
