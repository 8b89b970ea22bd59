import type { Command } from './command.ts';
/** All that a corpus's editor should know of it before it is built. */
export declare const check: Command;
