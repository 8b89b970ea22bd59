import type { Edition } from '../corpus/edition.ts';
import type { Passage } from '../corpus/passage.ts';
import { type DataFile } from './data-file.ts';
/** One passage in each style of citation; `csl` is the JSON text of an array with one item. */
export interface Citations {
    readonly plain: string;
    readonly bibtex: string;
    readonly ris: string;
    readonly csl: string;
}
/** A function that cites any passage of the edition; `site` is the absolute address of the site with its base path, or empty. */
export declare function createCiter(edition: Edition, site: string): (passage: Passage) => Citations;
/** Citations of every passage, one file a style. */
export declare function citationFiles(edition: Edition, site: string): readonly DataFile[];
