import type { Unit } from '../units/unit.ts';
/** The texts that stand word for word, again and again, in one article: `"article words"`, as `wordsOf` gives them. */
export declare function findBoilerplate(units: readonly Unit[]): ReadonlySet<string>;
/** An article's index with the words of a sentence of it in normal form. */
export declare function wordKey({ article, tokens }: Unit): string;
/**
 * Whether two sentences that share words tell of two things all the same: each gives shares and none is the other's (two states of one poll, two
 * months of one index), one frame is set in two scenes, or both only say that somebody gave no comment, and name nobody in common.
 */
export declare function isFalseFriend(a: Unit, b: Unit): boolean;
