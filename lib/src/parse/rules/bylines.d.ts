import { type NewsTree } from '../tree.ts';
/** Settles lines that say who contributed or reported from where, wherever they stand. */
export declare function classifyBylines(tree: NewsTree): void;
