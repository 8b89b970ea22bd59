import type { Command } from './command.ts';
/** Imports files and addresses into a corpus folder. */
export declare const add: Command;
