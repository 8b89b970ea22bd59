/** The one known name that a mistyped one is likely to stand for, or null. */
export declare function nearestName(typed: string, known: Iterable<string>): string | null;
/** How to say it: ` (did you mean "…"?)`, or nothing. */
export declare function didYouMean(typed: string, known: Iterable<string>): string;
