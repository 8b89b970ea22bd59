import type { Reference } from './reference.ts';
/** `2022-12-30` as "30 December 2022", whatever the machine's locale and time zone. */
export declare function wordDate(date: string): string;
/** The reference as a sentence to paste anywhere. */
export declare function citePlain(r: Reference): string;
