import { type DriftFinding, type PairComparison } from './pair-comparison.ts';
/** Quotation marks lost or added between a text and its retelling, quotations broken or altered inside their marks. */
export declare function findQuotationMarks(comparison: PairComparison): DriftFinding[];
