/** By word, the language that it tells. */
export declare const LANGUAGE_STOPWORDS: ReadonlyMap<string, string>;
