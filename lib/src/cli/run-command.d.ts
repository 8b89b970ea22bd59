import { type Diagnostic } from '../corpus/diagnostics.ts';
/** The message for an error of the system, or null for any other error. `place` is named where the system names no file. */
export declare function explainRefusal(error: unknown, place: string): Diagnostic | null;
/**
 * Runs a command and resolves to its exit code. What is wrong with the corpus, and what the system refuses, is told on standard error, and the code
 * is 1; any other error is a fault of this program and is thrown on. `out` is the folder that the command writes.
 */
export declare function runCommand(out: string, command: () => Promise<void>): Promise<number>;
