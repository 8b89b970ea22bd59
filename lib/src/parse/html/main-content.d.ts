import type { Element, Root } from 'hast';
import { type Parents } from './dom.ts';
import type { PageMetadata } from './metadata.ts';
import { type NamedRole } from './roles.ts';
import type { VisiblePageLine } from './visible-page-line.ts';
import type { VisibleText } from './visible-text.ts';
/** What was decided of one line: part of the article's content, or outside it, and what its markup calls it. */
export interface PlacedLine extends VisiblePageLine {
    readonly isContent: boolean;
    readonly role: NamedRole | null;
}
/** The lines of a page, each with whether it belongs to the main content, and which of them is the headline. */
export interface PlacedLines {
    readonly placed: readonly PlacedLine[];
    /** Index of the headline's line, or -1. */
    readonly top: number;
}
/** The lines of a page placed: what Readability keeps, mended by lists, structured data, the density of running text, the headline, and what the markup itself says. */
export declare function placeLines(root: Root, parents: Parents, visible: VisibleText, folded: ReadonlySet<Element>, metadata: PageMetadata): PlacedLines;
