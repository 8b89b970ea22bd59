import type { CrossArticleFeatures, SameArticleFeatures } from './features.ts';
/** The evidence for a pair across two articles as one score, 0..1, by logistic combination. */
export declare function scoreCrossArticle(evidence: CrossArticleFeatures): number;
/** The evidence for a pair inside one article as one score, 0..1. */
export declare function scoreSameArticle(evidence: SameArticleFeatures): number;
/** The score of a bead of a derived text: the order of the whole stretch already speaks for it, the words say how strongly. */
export declare function scoreBead(similarity: number): number;
