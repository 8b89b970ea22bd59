/** A date found in a text: ISO 8601 day, and where it stands (UTF-16 offsets into the given text). */
export interface FoundDate {
    readonly date: string;
    readonly start: number;
    readonly end: number;
}
/** The first full date (day, month, year) in the first 400 units of a line, or null. Slashed dates are left alone: their order is anyone's guess. */
export declare function findDate(text: string): FoundDate | null;
/** Whether a line is a date or a time with at most a label and a section's name ("date 2021-12-15 International", "6 years ago", "Updated 4:04 p.m. ET"). */
export declare function isDateLine(text: string): boolean;
/** A line without the date and time that stand in it and the words around them ("on Monday", "published", "|"), or null when it holds no date. */
export declare function withoutDate(text: string): string | null;
