import type { Unit } from '../units/unit.ts';
import type { Weights } from './weights.ts';
/** How alike two units are, symmetric but for the two containments. All 0..1 but `shared`, which is in nats. */
export interface Similarity {
    /** Cosine of the weighted stems (Salton). */
    readonly cosine: number;
    /** Share of a's weight that stands in b, and the reverse. */
    readonly inB: number;
    readonly inA: number;
    /** The weight of the shared stems: how much evidence there is at all. */
    readonly shared: number;
}
/** A measure of likeness over the units of one event; vectors are made once a unit. */
export declare function measureWith(weights: Weights): (a: Unit, b: Unit) => Similarity;
