import type { Label } from '../../vocabulary/labels.ts';
import type { Similarity } from '../candidates/similarity.ts';
import type { Unit } from '../units/unit.ts';
/**
 * How two wordings relate: `verbatim` (the same words but for punctuation, case, spelling, style of marks), `near` (a few words swapped in
 * the same order), `paraphrase` (recast), `partial` (they share a clause or a fact and one says clearly more).
 */
export declare function labelPair(a: Unit, b: Unit, similarity: Similarity): Label;
