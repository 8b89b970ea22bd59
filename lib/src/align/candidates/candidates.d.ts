import type { Unit } from '../units/unit.ts';
import type { Weights } from './weights.ts';
/** Two units, by index, that share enough rare stems to be worth a look; `a < b`. */
export interface Candidate {
    readonly a: number;
    readonly b: number;
}
/**
 * Proposes pairs of units from an inverted index of the event's stems, never from all pairs: for each unit its best few partners in each
 * other article (and in its own), by the weight of the stems they share. Stems that name the event's topic propose nothing.
 */
export declare function proposeCandidates(units: readonly Unit[], weights: Weights): Candidate[];
