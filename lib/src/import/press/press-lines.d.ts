/** A line of an export: its words, and where it stands in the decoded file (UTF-16, half-open). */
export interface PressLine {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    /** Blank lines before it: 0 where it goes on from the line before. */
    readonly gap: number;
    /** Whether it stands in the middle of the page: only the layout says so that Nexis gives to outlet, date and copyright. */
    readonly isCentred: boolean;
    /** Classes of the elements around it, outermost first; empty for plain text. */
    readonly classes: readonly string[];
}
/** The lines of a plain text that have words. */
export declare function readTextLines(text: string): PressLine[];
/** The lines of an HTML file as a browser breaks them: at blocks and at `<br>`. */
export declare function readHtmlLines(html: string): PressLine[];
/** Lines as paragraphs: a hard-wrapped line goes on from the one before it where no blank line parts them. */
export declare function joinLines(lines: readonly PressLine[]): string[];
