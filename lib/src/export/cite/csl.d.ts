import type { Reference } from './reference.ts';
/** The reference as one CSL-JSON item. */
export declare function citeCsl(r: Reference): Readonly<Record<string, unknown>>;
