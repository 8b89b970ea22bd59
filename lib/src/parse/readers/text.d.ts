import { type NewsTree } from '../tree.ts';
/** A plain text -> its tree: one child for each line that is not blank, hard-wrapped lines joined. Nothing in it is read as markup. */
export declare function readText(text: string): NewsTree;
