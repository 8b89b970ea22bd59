/** The language (ISO 639-1) that a paragraph's grammatical words tell, of the four that have a list; null for any other, for a mixture, and for few words. */
export declare function languageByWords(text: string): string | null;
