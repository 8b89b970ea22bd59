import type { Unit } from '../units/unit.ts';
/**
 * A measure of likeness (0..1) that asks for no stems: cosine over runs of four letters inside words, weighed by how few of the given sentences
 * have them (McNamee & Mayfield 2004). It sees through inflection, elision, compounds and words left untranslated, in any script with letters.
 */
export declare function measureCharacterNgrams(sentences: readonly Unit[]): (a: Unit, b: Unit) => number;
