import type { Edition } from '../corpus/edition.ts';
import { type DataFile } from './data-file.ts';
/** The tables for spreadsheets and statistics, a row a record, CSV as RFC 4180; their columns are told in `field-words.ts`. */
export declare function csvFiles(edition: Edition): readonly DataFile[];
