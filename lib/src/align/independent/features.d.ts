import type { Similarity } from '../candidates/similarity.ts';
import type { Weights } from '../candidates/weights.ts';
import type { Unit } from '../units/unit.ts';
/** What speaks for and against two sentences of independent texts telling the same; each on its own scale, all symmetric. */
export interface CrossArticleFeatures {
    readonly cosine: number;
    /** What is shared in one order, in stems unique to the pair; saturates. Words of one topic are shared in any order, a statement keeps its own. */
    readonly ordered: number;
    /** Weight of the second rarest plain word shared, in unique stems: a fact needs words for what happened; names, figures and days say who and when. */
    readonly plain: number;
    /** How near both stand to the head of their articles (1: headline and first sentence), where news tells its main fact; falls with the distance. */
    readonly lead: number;
    /** How far apart they stand, as shares of their articles (0..1): news is told from the weightiest down (Bell 1991). */
    readonly apart: number;
    /** How well either corresponds to a sentence next to the other (0..1): what one text tells in a sentence, another tells in two. */
    readonly neighbour: number;
    /** How well a sentence up to three on or back corresponds to one as far on or back in the other (0..1, less the farther): a course of telling. */
    readonly course: number;
    /** 1 when both report what one entity tells, -1 when each reports another's telling. */
    readonly teller: number;
}
/** What speaks for and against two sentences of one article telling the same. */
export interface SameArticleFeatures {
    /** The greater of the two containments: a short telling may lie wholly inside a long one. */
    readonly contained: number;
    /** Weight of what is shared, as a multiple of one stem that is unique to the pair; saturates. */
    readonly amount: number;
    /** What is shared in one order, on the same scale. */
    readonly ordered: number;
    /** 1 when both have numbers but none in common. */
    readonly figureClash: number;
    /** 1 when both report what one entity tells, -1 when each reports another's telling. */
    readonly teller: number;
    /** How surely one quotes a few words that the other gives whole, from the same mouth (`findEchoes`). */
    readonly echo: number;
    /** Both open the article (headline, key point, first sentence). */
    readonly lead: number;
    /** 1 when one is a headline or a key point, which is there to repeat what the text says. */
    readonly summary: number;
}
/** The evidence for a pair across two articles, its neighbours not yet asked; `sizes` holds the number of sentences of each article. */
export declare function crossArticleFeatures(a: Unit, b: Unit, similarity: Similarity, sizes: readonly number[], weights: Weights): CrossArticleFeatures;
/** The evidence for a pair inside one article; `echo`: how surely one quotes from the other. */
export declare function sameArticleFeatures(a: Unit, b: Unit, similarity: Similarity, weights: Weights, repeated?: number): SameArticleFeatures;
/** Whether a unit repeats in short what its article says: a headline or a key point. */
export declare function isSummary({ blockKind }: Unit): boolean;
/** Whether a stem says what happened: it is no name, no figure and no day or month. */
export declare function isPlain(stem: string): boolean;
/**
 * 1 when two units report what one person tells, half as much when one body does (a ministry tells of many things), -1 when each reports what
 * another person tells, else 0: what "the Kremlin said" may be what its spokesman said.
 */
export declare function compareSources(a: Unit, b: Unit): number;
