import { compareText } from '../text/order.ts';

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

/** A message without its place. */
export type Complaint = Omit<Diagnostic, 'file' | 'line' | 'column'>;

/** A message about a file as a whole: at its first line and column. */
export function diagnosticOf(file: string, complaint: Complaint): Diagnostic {
  return { file, line: 1, column: 1, ...complaint };
}

/** A message about what stands at an offset (UTF-16) of a file's decoded text. */
export function diagnosticAt(file: string, text: string, offset: number, complaint: Complaint): Diagnostic {
  return { file, ...lineAndColumnOf(text, offset), ...complaint };
}

/** Line and column of an offset (UTF-16) in a text, 1-based; columns count UTF-16 code units. */
export function lineAndColumnOf(text: string, offset: number): Pick<Diagnostic, 'line' | 'column'> {
  let line = 1;
  let begin = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    begin = at + 1;
  }
  return { line, column: offset - begin + 1 };
}

/** The message in the form `file:line:column  severity  rule  what; why; what to do`. */
export function formatDiagnostic(d: Diagnostic): string {
  return `${d.file}:${d.line}:${d.column}  ${d.severity}  ${d.rule}  ${d.what}; ${d.why}; ${d.fix}`;
}

/** All messages, a line each with its end. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('');
}

/** Thrown when a corpus has errors; carries every message found in the run, warnings included. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/** Messages in the order of file, line, column and rule. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/**
 * The messages of a run with errors, without the warnings that only follow from what could not be read: the manifest and a file's own front
 * matter give outlets and dates, another file another article.
 */
export function withoutCascades(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const filesWith = (rule: RegExp): ReadonlySet<string> =>
    new Set(diagnostics.filter((each) => each.severity === 'error' && rule.test(each.rule)).map(({ file }) => file));
  const isManifestBroken = filesWith(/^manifest/u).size > 0;
  const isSourceLost = filesWith(/^(?:source-|encoding-unknown)/u).size > 0;
  const unread = filesWith(/^front-matter/u);
  return diagnostics.filter(({ file, rule }) => {
    if (rule === 'missing-metadata') return !(isManifestBroken || unread.has(file));
    return !(rule === 'one-article' && isSourceLost);
  });
}
