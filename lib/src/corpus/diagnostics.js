import { compareText } from "../text/order.js";
/** The message in the form `file:line:column  severity  rule  what; why; what to do`. */
export function formatDiagnostic(d) {
    return `${d.file}:${d.line}:${d.column}  ${d.severity}  ${d.rule}  ${d.what}; ${d.why}; ${d.fix}`;
}
/** All messages, a line each with its end. */
export function formatDiagnostics(diagnostics) {
    return diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('');
}
/** Thrown when a corpus has errors; carries every message found in the run, warnings included. */
export class CorpusError extends Error {
    name = 'CorpusError';
    diagnostics;
    constructor(diagnostics) {
        super(diagnostics.map(formatDiagnostic).join('\n'));
        this.diagnostics = diagnostics;
    }
}
/** Messages in the order of file, line, column and rule. */
export function inOrder(diagnostics) {
    return diagnostics.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule));
}
/**
 * The messages of a run with errors, without the warnings that only follow from what could not be read: the manifest and a file's own front
 * matter give outlets and dates, another file another article.
 */
export function withoutCascades(diagnostics) {
    const filesWith = (rule) => new Set(diagnostics.filter((each) => each.severity === 'error' && rule.test(each.rule)).map(({ file }) => file));
    const isManifestBroken = filesWith(/^manifest/u).size > 0;
    const isSourceLost = filesWith(/^(?:source-|encoding-unknown)/u).size > 0;
    const unread = filesWith(/^front-matter/u);
    return diagnostics.filter(({ file, rule }) => {
        if (rule === 'missing-metadata')
            return !(isManifestBroken || unread.has(file));
        return !(rule === 'one-article' && isSourceLost);
    });
}
