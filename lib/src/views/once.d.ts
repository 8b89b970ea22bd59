import type { Edition } from '../corpus/edition.ts';
/** The function, worked out once for each edition and key: pages ask for the same thing many times. */
export declare function oncePer<T>(make: (edition: Edition, key: string) => T): (edition: Edition, key?: string) => T;
