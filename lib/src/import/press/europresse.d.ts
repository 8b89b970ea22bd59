import type { ImportedRecords } from '../imported-record.ts';
import type { PressLine } from './press-lines.ts';
/** Whether lines are those of Europresse (also Eureka, cedrom-sni), which marks outlet and headline by class. */
export declare function isEuropresse(lines: readonly PressLine[]): boolean;
/** A Europresse export -> its records: each begins with the outlet's name, and its text ends with the copyright or the document's number. */
export declare function readEuropresse(lines: readonly PressLine[]): ImportedRecords;
