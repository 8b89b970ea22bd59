import type { Element } from 'hast';
import type { VisibleLine } from './visible-text.ts';
/** A line of a page with its words and the elements above it, nearest first. */
export interface VisiblePageLine {
    readonly line: VisibleLine;
    readonly text: string;
    readonly above: readonly Element[];
}
