import type { Edition } from '../corpus/edition.ts';
type Records = Omit<Edition, 'id' | 'title' | 'counts' | 'perspectives'>;
/** The edition's identity, title, counts, and its perspectives in column order. */
export declare function identifyEdition(records: Records): Pick<Edition, 'id' | 'title' | 'counts' | 'perspectives'>;
export {};
