import { annotationsFile } from "./annotations.js";
import { citationFiles } from "./citations.js";
import { csvFiles } from "./csv.js";
import { recordFiles } from "./record-files.js";
/** All data files of an edition, in a fixed order; a text is made when it is asked for, and a record that does not fit its schema throws then. `site` is the absolute address of the site with its base path, for citations; empty leaves paths. */
export function dataFiles(edition, site = '') {
    return [...recordFiles(edition), ...csvFiles(edition), annotationsFile(edition), ...citationFiles(edition, site)];
}
