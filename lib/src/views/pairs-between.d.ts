import type { Pair, Passage } from '../corpus/passage.ts';
/** The pairs of a passage that hold members of two articles against each other, whichever stands first, in the passage's order. */
export declare function pairsBetween(passage: Passage, article: string, other: string): readonly Pair[];
