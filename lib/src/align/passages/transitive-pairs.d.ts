import { type ScoredPair } from '../units/scored-pair.ts';
/**
 * Pairs with those that follow from a derived text: if x is aligned with y, and z retells y, then x is aligned with z. Only a retelling that
 * says the same hands on what it is aligned with: what x shares with y may be just what z leaves out that tells another part of it.
 */
export declare function addTransitivePairs(pairs: readonly ScoredPair[]): ScoredPair[];
