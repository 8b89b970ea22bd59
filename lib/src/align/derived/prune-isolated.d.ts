import type { Unit } from '../units/unit.ts';
interface Alike {
    readonly a: Unit;
    readonly b: Unit;
    readonly similarity: number;
}
/**
 * Order is evidence for a sentence that stands between two that correspond, not for one before or after them: there an independent text goes
 * on to something else. So a run of beads, close together in both texts, begins and ends with one that its own words speak for.
 */
export declare function pruneIsolated<Bead extends Alike>(beads: readonly Bead[]): Bead[];
/** Whether two sentences share enough to correspond where the order of the texts does not speak for them. */
export declare function isTransposition(a: Unit, b: Unit): boolean;
export {};
