import { type Language } from './language.ts';
/**
 * German. Sources: article words, prepositions, adverbs, subjunctive: Duden 4, "Die Grammatik"; verbs of saying: GermaNet, "Kommunikationsverb";
 * endings of nouns of office, work and bodies: Open German WordNet (OdeNet), hyponyms of "Amtsträger", "Fachmann", "Behörde", "Organisation"; other
 * closed classes: Universal Dependencies GSD; stems after Snowball's and Savoy's light stemmers.
 */
export declare const de: Language;
