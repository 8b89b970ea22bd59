import { type ImportedRecord, type ImportedRecords } from '../imported-record.ts';
/** What a column of a table can hold of an article. */
export type ColumnRole = 'text' | 'title' | 'outlet' | 'url' | 'date' | 'author' | 'section' | 'language' | 'event' | 'perspective';
/** A row of a table: values by column name. */
export type Row = Readonly<Record<string, unknown>>;
/** Which column holds what; a role without a column is absent. */
export type ColumnMap = Partial<Readonly<Record<ColumnRole, string>>>;
/** The columns of a table by what they hold: as the caller says, else by their usual names. */
export declare function mapColumns(columns: readonly string[], given: ColumnMap): ColumnMap;
/** Whether a name given with `--map` is a role. */
export declare function isColumnRole(name: string): name is ColumnRole;
/** A row -> its record, or null where it has no text. `index` counts rows from 0. */
export declare function readRow(row: Row, columns: ColumnMap, index: number): ImportedRecord | null;
/** The rows of a table as records. A table without a column of text is none of articles. */
export declare function readRows(rows: readonly (Row | null)[], given: Readonly<Record<string, string>>): ImportedRecords & {
    readonly notes: readonly string[];
};
