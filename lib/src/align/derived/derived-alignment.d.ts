import { type Anchor } from './anchors.ts';
import type { Bead } from './bead-table.ts';
import { type Measure, type Sequence } from './beads.ts';
/** How the sentences of two articles run beside each other, and whether one is derived from the other. */
export interface DerivedAlignment {
    readonly isDerived: boolean;
    /** Whether only the course through both says so: then two sentences that stand side by side may be worded quite otherwise. */
    readonly isCourse: boolean;
    readonly beads: readonly Bead[];
}
/**
 * Aligns two articles as sequences if one retells the other, wholly or in part: anchors are sentences that are each other's best partner by
 * a margin; a dense stretch of anchors in one order means derivation; the stretch is filled with beads, and sentences left over on both sides
 * are matched out of order. Long documents in other words are recognised by the course that their weak anchors take, and aligned from end to end.
 */
export declare function alignDerived(a: Sequence, b: Sequence, proposed: readonly Anchor[], measure: Measure): DerivedAlignment;
