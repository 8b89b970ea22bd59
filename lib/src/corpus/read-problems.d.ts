import type { Diagnostic } from './diagnostics.ts';
/** A warning that a file is of a kind that is not read. */
export declare function unknownKind(file: string): Diagnostic;
/** A warning that a symbolic link leads out of the corpus, to a folder or to nothing. */
export declare function linkNotRead(file: string): Diagnostic;
/** An error that a file, or a folder (its name ends in a slash), cannot be opened. `reason` is the system's own. */
export declare function unreadable(file: string, reason: string): Diagnostic;
/** An error that a folder holds no source. */
export declare function noSources(): Diagnostic;
/** An error that the corpus folder is not there. */
export declare function noFolder(folder: string): Diagnostic;
