import type { ImportedRecords } from '../imported-record.ts';
import type { PressLine } from './press-lines.ts';
/** Whether lines are those of a Nexis export of the present interface (Word, RTF, text): a heading "Body" and "End of Document" around each article. */
export declare function isNexisUni(lines: readonly PressLine[]): boolean;
/**
 * A Nexis export of the present interface -> its records. The cover page (job, search terms, list of titles) stands before the first record
 * without a border: a record's head is what stands right above its body, up from the fields to the headline.
 */
export declare function readNexisUni(lines: readonly PressLine[]): ImportedRecords;
