import { type Language } from './language.ts';
/**
 * English. Sources: closed classes: Quirk et al., "A Comprehensive Grammar of the English Language" (ch. 2.34; gender 5.104 to 5.107) and the
 * Snowball list; verbs of saying: VerbNet; stems: Porter (1980). Its noun phrases and clauses are read by rules of their own, with the tables in `en/`.
 */
export declare const en: Language;
