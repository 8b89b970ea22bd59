import { type DriftFinding, type PairComparison } from './pair-comparison.ts';
/** Another number of the same kind in the same place: 60 against 16 per cent, Friday against Thursday. Equal values in other words are none. */
export declare function findNumbers({ a, b, runs }: PairComparison): DriftFinding[];
