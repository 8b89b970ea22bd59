import { type NewsTree } from '../tree.ts';
/** Settles short unfinished lines that head running text. One that heads none (a list of dates at the end) is left to be a paragraph. */
export declare function classifySubheads(tree: NewsTree): void;
