import type { Unit } from '../units/unit.ts';
/** How much it tells that two units of an event share a stem, in nats. */
export interface Weights {
    weightOf(stem: string): number;
    /** How many sentences of the event have the stem. */
    countOf(stem: string): number;
    /** Sentences in the event. */
    readonly size: number;
}
/**
 * Inverse sentence frequency inside the event (Spärck Jones 1972), not in the corpus: what all its versions speak of tells nothing about
 * which sentences correspond, and another event's articles must not change this one's alignments. Tried and set aside: frequencies of
 * general English (SUBTLEX), which lowered average precision on ECB+ and would make renamed names weigh differently.
 */
export declare function eventWeights(sentences: readonly Unit[]): Weights;
