import type { PieceView } from '../cell-text.ts';
/** The most that a page shows of what is told. */
export interface ShownMost {
    /** UTF-16 code units of one telling, or of each end of what stands alone. */
    readonly letters: number;
    /** Tellings of one run. */
    readonly chunks: number;
}
/** Nothing is left to the article but the middle of long runs. */
export declare const SHOW_ALL: ShownMost;
/** A chunk's pieces as the pair shows them; what is left to the article comes before the one at `moreAt`. */
export interface ShownPieces {
    readonly pieces: readonly PieceView[];
    readonly left: Left | null;
    readonly moreAt: number;
}
/** Words that stand in the article alone: from which sentence on, and how many sentences, one that is cut among them. */
export interface Left {
    readonly sentence: string;
    readonly sentences: number;
    readonly isCutInside: boolean;
}
/** Blocks shown at each end of a run that is not shown whole: enough to see what it is about and what it leads to. */
export declare const ENDS = 2;
/** In a copy what stands alone is shown whole up to so many code units, about half of what a page holds. */
export declare const WHOLE_RUN = 5100;
/**
 * Between independent versions the pair is about what they share: a long run that stands in one alone is shown by its ends, and is whole in its
 * article; in a copy so is only what would fill a page. What both tell is shown whole but where it alone would fill more than a page.
 */
export declare function showPieces(pieces: readonly PieceView[], isShared: boolean, isDerived: boolean, { letters }: ShownMost): ShownPieces;
