import type { Reference } from './reference.ts';
/** The reference in RIS, type ELEC, lines ended by CRLF as its readers want. */
export declare function citeRis(r: Reference): string;
