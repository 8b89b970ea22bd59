import { type Language } from './language.ts';
/**
 * Spanish. Sources: closed classes of the Universal Dependencies treebanks AnCora and GSD; verbs of saying after ADESSE, class "comunicación";
 * raya, incises and quotation marks after the RAE's Ortografía (2010), § 3.4.7 and § 3.4.8; stems after Savoy's light stemmer.
 */
export declare const es: Language;
