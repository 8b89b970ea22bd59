import { type NewsTree } from '../tree.ts';
/** Settles asterisked notes whose star hangs on a word earlier in the text. */
export declare function classifyFootnotes(tree: NewsTree): void;
