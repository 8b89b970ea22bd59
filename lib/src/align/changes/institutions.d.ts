import { type DriftFinding, type PairComparison } from './pair-comparison.ts';
/** Another institution in the place of one: two capitalised names of bodies, each with a word that the other has not. */
export declare function findInstitutions({ a, b, isRetold }: PairComparison): DriftFinding[];
