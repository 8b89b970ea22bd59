import { type Anchor } from './anchors.ts';
import { type Bead } from './bead-table.ts';
import { type Measure, type Sequence } from './beads.ts';
/**
 * The anchors that lead through two long documents of which one tells the other from end to end in quite other words (two translations, a text
 * beside a machine's translation), or null. No single pair of sentences need be sure: what two independent texts share, they share in any
 * order, so the heaviest chain of weak anchors along the order is weighed against the heaviest chain in reverse order.
 */
export declare function findDocumentPath(proposed: readonly Anchor[], sizeA: number, sizeB: number): readonly Anchor[] | null;
/**
 * The beads of two documents along their course: words, letters and length together (as in hunalign, Varga et al. 2005), by dynamic programming
 * in a band around the anchors. Where the words say nothing, order and length decide, but only among beads that stand out.
 */
export declare function alignAlongPath(a: Sequence, b: Sequence, path: readonly Anchor[], measure: Measure): Bead[];
