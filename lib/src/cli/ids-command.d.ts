import type { Command } from './command.ts';
/** Adds the ids and addresses of the present edition to the corpus's `ids.json`, which keeps all that were ever published. */
export declare const ids: Command;
