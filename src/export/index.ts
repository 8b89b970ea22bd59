// Edition -> the text of every published file: records with their schemas, tables, annotations, citations.
import type { Edition } from '../corpus/edition.ts';
import { annotationsFile } from './annotations.ts';
import { citationFiles } from './citations.ts';
import { csvFiles } from './csv.ts';
import type { DataFile } from './data-file.ts';
import { recordFiles } from './record-files.ts';

export type { DataFile } from './data-file.ts';

/** All data files of an edition, in a fixed order; a text is made when it is asked for, and a record that does not fit its schema throws then. `site` is the absolute address of the site with its base path, for citations; empty leaves paths. */
export function dataFiles(edition: Edition, site = ''): readonly DataFile[] {
  return [...recordFiles(edition), ...csvFiles(edition), annotationsFile(edition), ...citationFiles(edition, site)];
}
