import type { ImportedRecords } from '../imported-record.ts';
import type { PressLine } from './press-lines.ts';
/** Whether lines are those of ProQuest's text export. */
export declare function isProquest(lines: readonly PressLine[]): boolean;
/** ProQuest's text export -> its records, which rules part. A part without a title or publication is the cover or the foot. */
export declare function readProquest(lines: readonly PressLine[]): ImportedRecords;
