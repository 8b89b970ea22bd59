/**
 * Words that name a side or a point of view in a section label ("Western perspective", "Взгляд Запада", "Deutsche Sicht", "Point de vue russe").
 * Source: the synonyms that Wiktionary gives under "perspective", "точка зрения", "Sichtweise" and "point de vue".
 */
export declare const SIDE_WORDS: ReadonlySet<string>;
