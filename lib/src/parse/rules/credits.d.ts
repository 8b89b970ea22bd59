import { type NewsTree } from '../tree.ts';
/** Settles lines that say whose text or picture it is: rights, sources, an earlier report announced. */
export declare function classifyCredits(tree: NewsTree): void;
