/** An ISO 8601 date in the parts that the pages set apart: "Friday", "30 December", "2022". Null for a missing or impossible date. */
export interface DateParts {
    readonly iso: string;
    readonly weekday: string;
    readonly day: string;
    readonly year: string;
}
/** See {@link DateParts}. */
export declare function dateParts(iso: string | null): DateParts | null;
/** "30 December 2022", or "no date in the text". */
export declare function dateInWords(iso: string | null): string;
