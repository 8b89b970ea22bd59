import { type NewsTree } from '../tree.ts';
/** Settles lines without letters or digits (rules, stars, stray signs) as `marker`: they carry no words. */
export declare function classifyOrnaments(tree: NewsTree): void;
