import type { Edition } from '../corpus/edition.ts';
import { type DataFile } from './data-file.ts';
/** Every member of every passage as a W3C Web Annotation (JSON-LD): positions in Unicode characters of the source text. */
export declare function annotationsFile(edition: Edition): DataFile;
