import type { Stretch } from './cell-text.ts';
/** The element that a stretch of a version is drawn with, and its classes; `tag` is null for plain words. */
export interface DrawnStretch {
    readonly tag: 'ins' | 'del' | 'mark' | null;
    readonly classes: string;
    readonly text: string;
    /** What the other version has here. */
    readonly against: string;
    /** Letters of the notes on it. */
    readonly letters: readonly string[];
}
/** See {@link DrawnStretch}. Without `hasQuiet` what differs in function words and spelling alone is plain: for pages where nobody can ask for it. */
export declare function drawStretch({ text, marks: all }: Stretch, hasQuiet?: boolean): DrawnStretch;
