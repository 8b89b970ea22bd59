import type { Element, Root, Text } from 'hast';
/** One stretch of a page's text between two line breaks as a browser would make them. */
export interface VisibleLine {
    readonly start: number;
    end: number;
    /** The innermost block element that holds it. */
    readonly element: Element | null;
    /** The text nodes it was made of. */
    readonly nodes: Text[];
    /** How many of its characters stand inside links. */
    linked: number;
    /** Whether it was parted from the line before by `<br>` only. */
    readonly afterBreak: boolean;
}
/** A page's whole visible text, one line a block, and what each line was made of. */
export interface VisibleText {
    readonly text: string;
    readonly lines: readonly VisibleLine[];
}
/** A page -> its visible text. Blank runs become one blank, blocks stand on lines of their own, hidden elements are left out but for those in `folded`; nothing depends on style sheets. */
export declare function readVisibleText(root: Root, folded: ReadonlySet<Element>): VisibleText;
