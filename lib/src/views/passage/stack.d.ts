import { type BaseRun, type WitnessLine } from './apparatus.ts';
/** What stands below a place of the base text in one line of witnesses. */
export interface StackCell {
    /** `same`: the line runs on; `none`: nothing stands here; `note`: too long, the apparatus has it. */
    readonly kind: 'same' | 'words' | 'none' | 'note';
    readonly text: string;
    /** Of the perspective. */
    readonly hue: number;
}
/** A place of the interlinear: words of the base with one cell for each line of witnesses below them. */
export interface Stack {
    /** What stands over the cells and is never broken; empty where the base has nothing, or one word too long for a line. */
    readonly head: string;
    /** What of a long stretch runs on behind. */
    readonly rest: string;
    readonly cells: readonly StackCell[];
}
/** A variant of the base text as it stands in the interlinear; see {@link Stack}. */
export declare function stackOf(run: Extract<BaseRun, {
    kind: 'variant';
}>, lines: readonly WitnessLine[]): Stack;
