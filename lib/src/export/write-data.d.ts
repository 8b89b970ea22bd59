import type { Edition } from '../corpus/edition.ts';
/** Writes all data files into `folder`. Every file is written in full before the first one is put in place, so a failure leaves the last good output. */
export declare function writeData(edition: Edition, folder: string): Promise<void>;
