import type { Similarity } from '../candidates/similarity.ts';
import { type AlignableArticle, type Unit } from '../units/unit.ts';
import { type Anchor } from './anchors.ts';
import { type Bead, type Cell, type Transition } from './bead-table.ts';
/** One article as a sequence of sentences. */
export interface Sequence {
    readonly article: AlignableArticle;
    readonly units: readonly Unit[];
}
/** A measure of likeness. */
export type Measure = (a: Unit, b: Unit) => Similarity;
/** One to one, one to two, and what only one has. */
export declare const TRANSITIONS: readonly Transition[];
/**
 * The beads of one derived stretch, in order: 1-1, 1-2, 2-1 and sentences without counterpart, by dynamic programming over lexical similarity
 * (after Moore 2002 and hunalign, Varga et al. 2005) in a band around the line through the anchors, a few sentences beyond both ends.
 */
export declare function alignDenseRegion(a: Sequence, b: Sequence, region: readonly Anchor[], measure: Measure): Bead[];
/** Gives the units of some sentences of a and some of b from a corner on, each as one; null where they cannot stand as one. */
export declare function createBeadScorer(a: Sequence, b: Sequence): (at: Cell, step: Transition) => {
    readonly a: Unit;
    readonly b: Unit;
} | null;
/** Whether a unit is a heading, which corresponds to headings only. */
export declare function isHeading(unit: Unit | undefined): boolean;
