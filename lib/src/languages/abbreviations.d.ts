/**
 * Abbreviations that end in a full stop, by what usually follows them. English after the Unicode CLDR sentence-break suppressions
 * (common/segments/en.xml) and the AP Stylebook's state and month forms; German after CLDR segments/de.xml and Duden; Russian after
 * CLDR segments/ru.xml and GOST R 7.0.12; French after CLDR segments/fr.xml. Compared in lower case, without the last stop.
 */
/** Stand before a name or a number: a sentence never ends after them. */
export declare const leadingAbbreviations: ReadonlySet<string>;
/** Stand before a number only. */
export declare const numberAbbreviations: ReadonlySet<string>;
/** May end a sentence: they do where what follows can only begin one. */
export declare const trailingAbbreviations: ReadonlySet<string>;
