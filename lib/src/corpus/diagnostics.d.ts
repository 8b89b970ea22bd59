/** One message to the editor of a corpus. `line` and `column` are 1-based; columns count UTF-16 code units. */
export interface Diagnostic {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly severity: 'error' | 'warning';
    /** A stable rule id, kebab-case, for example `source-empty`. */
    readonly rule: string;
    readonly what: string;
    readonly why: string;
    readonly fix: string;
}
/** The message in the form `file:line:column  severity  rule  what; why; what to do`. */
export declare function formatDiagnostic(d: Diagnostic): string;
/** All messages, a line each with its end. */
export declare function formatDiagnostics(diagnostics: readonly Diagnostic[]): string;
/** Thrown when a corpus has errors; carries every message found in the run, warnings included. */
export declare class CorpusError extends Error {
    readonly name = "CorpusError";
    readonly diagnostics: readonly Diagnostic[];
    constructor(diagnostics: readonly Diagnostic[]);
}
/** Messages in the order of file, line, column and rule. */
export declare function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[];
/**
 * The messages of a run with errors, without the warnings that only follow from what could not be read: the manifest and a file's own front
 * matter give outlets and dates, another file another article.
 */
export declare function withoutCascades(diagnostics: readonly Diagnostic[]): Diagnostic[];
