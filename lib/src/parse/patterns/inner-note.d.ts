import type { Range } from '../../corpus/span.ts';
/** Bracketed asides in the publisher's own voice, brackets included; outermost only. */
export declare function findInnerNotes(text: string): Range[];
