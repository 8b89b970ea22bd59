import { type NewsTree } from '../tree.ts';
/** Settles lines in the publisher's own voice, and finds that voice inside paragraphs ("(… — Ed.)"). */
export declare function classifyNotes(tree: NewsTree): void;
