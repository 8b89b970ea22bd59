import type { Unit } from './unit.ts';
/** Two units held to be aligned, or possibly so, before members, labels and drift are made of them. `score` is 0..1. */
export interface ScoredPair {
    readonly a: Unit;
    readonly b: Unit;
    readonly score: number;
    /** How it was found: in the sequence of a derived text, along the course of one in other words, by independent evidence, through quoted words, or through another pair. */
    readonly by: 'sequence' | 'course' | 'evidence' | 'quotation' | 'anchored' | 'implied';
}
/** A name of a unit that is equal for equal places of one event. */
export declare function unitKey(unit: Unit): string;
