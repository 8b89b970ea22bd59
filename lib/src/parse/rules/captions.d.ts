import { type NewsTree } from '../tree.ts';
/** Settles text under a picture, and the alternative text that stands right before it. */
export declare function classifyCaptions(tree: NewsTree): void;
