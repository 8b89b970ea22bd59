import { type NewsTree } from '../tree.ts';
/** Settles summary boxes that bear a label such as "Story highlights", which is the page's. */
export declare function classifyLabelledKeyPoints(tree: NewsTree): void;
/** Settles the summary box between headline and text: bulleted lines there. */
export declare function classifyKeyPoints(tree: NewsTree): void;
