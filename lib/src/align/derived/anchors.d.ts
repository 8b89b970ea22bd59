/** Two sentences, by their order in their articles, that are likely to correspond; similarity is 0..1. */
export interface Anchor {
    readonly i: number;
    readonly j: number;
    readonly similarity: number;
}
/** Longest gap, in sentences of either article, between two anchors of one derived stretch. */
export declare const LONGEST_GAP = 6;
/** The stretches of anchors in one order that are dense and alike enough for one text to retell the other there. */
export declare function findDenseRegions(proposed: readonly Anchor[]): Anchor[][];
/** The chain of anchors that rises in both articles and is heaviest by similarity: weighted longest increasing subsequence with a Fenwick tree (1994). */
export declare function heaviestChain(anchors: readonly Anchor[]): Anchor[];
