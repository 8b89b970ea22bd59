import type { ImportedRecords } from '../imported-record.ts';
import type { PressLine } from './press-lines.ts';
/** Whether lines are those of a Factiva export that names its fields by codes (RTF, HTML, text: "with indexing"). */
export declare function isFactivaFields(lines: readonly PressLine[]): boolean;
/** Whether lines are those of a Factiva export without codes: a count of words below a headline, and "Document XYZ…" behind each article. */
export declare function isFactivaPlain(lines: readonly PressLine[]): boolean;
/** A Factiva export with codes -> its records; "AN" stands last in each, and "HD" or "SE" first. */
export declare function readFactivaFields(lines: readonly PressLine[]): ImportedRecords;
/** A Factiva export without codes -> its records: headline, author, count of words, date, time, outlet, code, language, copyright, text, "Document …". */
export declare function readFactivaPlain(lines: readonly PressLine[]): ImportedRecords;
