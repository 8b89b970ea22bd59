import type { Edition } from '../corpus/edition.ts';
import type { DataFile } from './data-file.ts';
export type { DataFile } from './data-file.ts';
/** All data files of an edition, in a fixed order; a text is made when it is asked for, and a record that does not fit its schema throws then. `site` is the absolute address of the site with its base path, for citations; empty leaves paths. */
export declare function dataFiles(edition: Edition, site?: string): readonly DataFile[];
