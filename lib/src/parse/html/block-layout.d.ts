import type { VisiblePageLine } from './visible-page-line.ts';
/** Which content lines are a box of the page inside the text: a form to fill in with the words around it, a row of links and its heading. */
export declare function findBlockLayout(seen: readonly VisiblePageLine[], kept: readonly boolean[], headline: VisiblePageLine | null): (string | null)[];
