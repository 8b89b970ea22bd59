import { type NewsTree } from '../tree.ts';
/** Settles lines that are furniture wherever they stand: advertising labels, share buttons, "Leave a reply", "Read more: …". */
export declare function classifyBoilerplate(tree: NewsTree): void;
