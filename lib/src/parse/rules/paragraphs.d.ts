import { type NewsTree } from '../tree.ts';
/** Settles whatever is left as a paragraph: an article's words are never set aside for want of a better name. */
export declare function classifyParagraphs(tree: NewsTree): void;
