import type { Reference } from './reference.ts';
/** The reference as a BibTeX `@misc` entry; letters stay Unicode, as biber and BibLaTeX read them. */
export declare function citeBibtex(r: Reference): string;
