import { type Language } from './language.ts';
/**
 * French. Sources: closed classes of the Universal Dependencies treebank GSD; verbs of saying after Dubois & Dubois-Charlier, class C
 * (communication); incises and dialogue after the Imprimerie nationale's Lexique; stems after Savoy, "Light Stemming Approaches" (2006).
 */
export declare const fr: Language;
