import type { Unit } from '../units/unit.ts';
/** The name of two sentences of one article, in either order. */
export declare function fragmentKey(article: number, first: number, second: number): string;
/**
 * For two sentences of one article, by {@link fragmentKey}, how surely one quotes a few words that the other gives whole, from the same mouth: 1, or 0.5
 * where it is a single word. News leads with the striking words and quotes the utterance further down (van Dijk 1988, ch. 2).
 */
export declare function findQuoteFragments(sentences: readonly (readonly Unit[])[], quotes: readonly (readonly Unit[])[]): ReadonlyMap<string, number>;
