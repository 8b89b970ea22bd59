/** English cardinal and ordinal words, scale words of English, German, French and Russian, and names of currencies (Unicode CLDR, rule-based number formats and currency symbols). */
export declare const cardinals: ReadonlyMap<string, number>;
/** Tens, which a unit may follow: "thirty-seven". */
export declare const tens: ReadonlyMap<string, number>;
/** "third" is 3; "second" is left out, for it is a measure of time as well. */
export declare const ordinals: ReadonlyMap<string, number>;
/** What a number is multiplied with. */
export declare const scales: ReadonlyMap<string, number>;
/** Currency by sign or word. */
export declare const currencies: ReadonlyMap<string, string>;
/** Words for a hundredth part. */
export declare const percentWords: ReadonlySet<string>;
/** Days of the week in English, German, French and Russian, Monday 1 to Sunday 7. */
export declare const weekdays: ReadonlyMap<string, number>;
/** Months, January 1 to December 12. English "May" and "March" count only with a capital. */
export declare const months: ReadonlyMap<string, number>;
