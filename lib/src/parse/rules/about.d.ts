import { type NewsTree } from '../tree.ts';
/** Settles what a press release or a blog says of its sender below the text: from "About …" to the end, where the subject speaks of itself. */
export declare function classifyAbout(tree: NewsTree): void;
