/** A place in a file: line and column, 1-based; columns count UTF-16 code units. */
export interface LineAndColumn {
    readonly line: number;
    readonly column: number;
}
/** Line and column of an offset (UTF-16) in a text. */
export declare function lineAndColumnOf(text: string, offset: number): LineAndColumn;
