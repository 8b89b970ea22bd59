import type { ScoredPair } from '../units/scored-pair.ts';
import type { Unit } from '../units/unit.ts';
/**
 * Where a sentence is little more than its quotation, the quotation is what is said: in a pair of independent texts a sentence gives way to
 * its main quote, if what the two sentences share stands there. A sentence of a retelling stays, for its whole is retold; but one that is a
 * quotation from end to end is that quote.
 */
export declare function narrowToQuotes(pairs: readonly ScoredPair[], quotes: readonly (readonly Unit[])[]): ScoredPair[];
