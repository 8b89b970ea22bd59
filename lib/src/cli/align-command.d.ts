import type { Command } from './command.ts';
/** The engine alone: a corpus folder in, data files out. */
export declare const align: Command;
