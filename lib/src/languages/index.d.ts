import { type Language, type ReportingVerb } from './language.ts';
/** Verbs of saying of all languages by form; of two languages that share a form the first in the list has it. */
export declare const anyReportingVerb: ReadonlyMap<string, ReportingVerb>;
/** Words of all languages that tell the gender of whom they name. */
export declare const anyGenderWord: ReadonlyMap<string, 'he' | 'she'>;
/** The language of a code (ISO 639-1, or a BCP 47 tag, whose region says nothing here); a neutral one, of which nothing is known, where it has no file. */
export declare function languageOf(code: string): Language;
/** The language whose function words are the most among some words in normal form, English where none are: a stretch too short for a detector tells itself. */
export declare function languageOfWords(norms: readonly string[]): Language;
