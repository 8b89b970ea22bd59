/** Days, months and time zones, which are capitalised in English and never names of speakers (Unicode CLDR, gregorian calendar, en). */
export declare const calendarWords: ReadonlySet<string>;
/** Words of time and adverbs that may stand between a subject and its verb ("the White House last week said"). */
export declare const timeWords: ReadonlySet<string>;
