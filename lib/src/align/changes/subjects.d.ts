import { type DriftFinding, type PairComparison } from './pair-comparison.ts';
/**
 * A predicate moved to another subject: after the same conjunction one version agrees with a singular, the other with a plural, while an
 * earlier predicate of both still agrees as before. So the second predicate no longer belongs to the first one's subject.
 */
export declare function findSubjects({ a, b, runs }: PairComparison): DriftFinding[];
