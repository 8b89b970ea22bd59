import type { Element, Root } from 'hast';
/** Whether an element is hidden by its own attributes: `hidden`, or a style that shows nothing. */
export declare function isHidden(element: Element): boolean;
/** Hidden boxes that are the rest of a text: paragraphs folded away behind "Read the full story", right after its first ones. A reader of the page sees them at a click. */
export declare function findHiddenElements(root: Root): ReadonlySet<Element>;
