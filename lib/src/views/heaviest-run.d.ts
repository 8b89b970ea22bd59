/** Something with a place in an order and a weight above 0. */
export interface Weighted {
    readonly place: number;
    readonly weight: number;
}
/**
 * Indexes of the heaviest subsequence whose places strictly rise: what two orders have in common, at most. Prefix maxima in a Fenwick tree
 * (Fenwick 1994), so n items cost n log n steps.
 */
export declare function heaviestRisingRun(items: readonly Weighted[]): number[];
