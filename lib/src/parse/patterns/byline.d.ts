/** Whether a line says who contributed, as such lines stand at the end of an article. */
export declare function isContribution(text: string): boolean;
/** Whether a line under a headline says who wrote the article: "By A and B, Outlet", or nothing but names. */
export declare function isOpeningByline(text: string): boolean;
/** Whether a line is a byline with a date in it: "By Ann Lee on Monday, March 4, 2021", "4 March 2021 | by Ann Lee". Names alone beside a date are not enough. */
export declare function isDatedByline(text: string): boolean;
/** The authors' names in a byline, without "By" and the outlet. */
export declare function authorsOf(text: string): string;
