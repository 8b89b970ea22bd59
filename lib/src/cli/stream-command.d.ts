import type { Command } from './command.ts';
/** The engine as a filter: one event a line in, its records a line out, in order. A line is forgotten when it is answered. */
export declare const stream: Command;
