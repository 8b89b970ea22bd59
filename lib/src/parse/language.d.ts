/**
 * The language that most of an article's own words are in: ISO 639-1; where the text is too short to tell, what the page declares, else `und`.
 * Each paragraph counts by its length: told by its grammatical words, or, where these tell too little of the whole, by eld (n-grams, Nito
 * T.M.), which looks at the first 350 bytes of a text only and so sees no paragraph but the first of an article.
 * eld errs on 3 of 958 single sentences of English, German, Russian and French news; tinyld on 48, franc on 134.
 */
export declare function detectLanguage(texts: readonly string[], declared?: string): string;
/** The language that a block's own words tell, where it is another than its article's: a quotation left as it was said, an untranslated paragraph. */
export declare function foreignLanguage(text: string, article: string): string | null;
