import type { Edition } from '../corpus/edition.ts';
import { type DataFile } from './data-file.ts';
/** The JSON data files and, beside each, the JSON Schema that it fits. */
export declare function recordFiles(edition: Edition): readonly DataFile[];
