import type { ImportFormat } from '../imported-record.ts';
/** A mail: its subject is the headline, its date the date; whoever sent it is named as the outlet only where it is no person's forward. */
export declare const mail: ImportFormat;
