import type { Unit } from '../units/unit.ts';
/**
 * What a pair of sentences of two articles must score for where they stand (0..1; 0 where their place asks nothing). Only a headline and a first
 * sentence tell the main fact of the news by their place: beside a second sentence, words must speak too. Far from the head stand background and
 * comment, where sentences on one topic share words, and more is asked unless somebody's telling joins them.
 */
export declare function minScoreByPosition(a: Unit, b: Unit, cosine: number): number;
