import type { ImportedRecords } from '../imported-record.ts';
import { type PressLine } from './press-lines.ts';
/** Whether lines are those of a Nexis export with counters and fields in capitals (until about 2018, as TXT, HTML, Word and RTF). */
export declare function isClassicNexis(lines: readonly PressLine[]): boolean;
/** A Nexis export -> its records. What stands before the first counter is the cover page, and none's. */
export declare function readClassicNexis(lines: readonly PressLine[]): ImportedRecords;
