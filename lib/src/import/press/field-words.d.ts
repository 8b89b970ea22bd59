/** The language that a field names ("ENGLISH", "Français", "EN", "English; ENGLISH"): ISO 639-1, or null. */
export declare function readLanguage(value: string): string | null;
/**
 * A line that is a date with at most a weekday, a clock time or an edition beside it: ISO 8601 day, or null. A headline may begin like one
 * ("May 3, 2000 people marched"): words that go on without a comma tell it.
 */
export declare function readDateLine(line: string): string | null;
/** A byline without the word that brings it in ("By", "BY", "Von", "Par", "Por"). */
export declare function readAuthor(value: string): string | null;
/** Letters of one or two words all in capitals are set as a name is written: "ANDREW SPARROW" is Andrew Sparrow. */
export declare function hasNoLowerCase(text: string): boolean;
