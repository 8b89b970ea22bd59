import type { RawSource } from '../../corpus/corpus.ts';
import { type Diagnostic, diagnosticAt } from '../../corpus/diagnostics.ts';
import { type Line, makeLine, type NewsTree } from '../tree.ts';
import { joinWrapped } from './join-wrapped.ts';
import type { ReadSource } from './reader.ts';

// Line ends as Unicode has them (UAX 14: CR, LF, CRLF, VT, FF, NEL, LS, PS).
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** A line longer than this (UTF-16 units) is no paragraph of a newspaper. */
const HUGE_LINE = 20_000;
const MOST_HUGE_LINES = 5;

// A start tag with an attribute or one of HTML's own names, or a script: the signs that a page was saved under the wrong name.
const MARKUP = /<(?:!doctype|script|style|html|body|div|span|table|iframe|p|br|img|a)(?=[\s/>])[^<>]{0,2000}>/iu;

/** A plain text as its lines; nothing in it is read as markup. Warns of HTML and of huge lines. */
export function readText(source: RawSource): ReadSource {
  const diagnostics = [...warnOfHugeLines(source), ...warnOfMarkup(source)];
  return { tree: treeOfLines(source.text), declared: null, diagnostics };
}

function warnOfHugeLines({ file, text }: RawSource): Diagnostic[] {
  const huge = [...linesOf(text)].filter(({ raw }) => raw.length > HUGE_LINE).slice(0, MOST_HUGE_LINES);
  return huge.map(({ raw, at }) =>
    diagnosticAt(file, text, at, {
      severity: 'warning',
      rule: 'huge-line',
      what: `this line is ${raw.length} characters long`,
      why: 'it is read as one paragraph',
      fix: 'break it where its paragraphs end',
    }),
  );
}

function warnOfMarkup({ file, text }: RawSource): Diagnostic[] {
  const found = MARKUP.exec(text);
  if (!found) return [];
  return [
    diagnosticAt(file, text, found.index, {
      severity: 'warning',
      rule: 'markup-in-text',
      what: `"${found[0].slice(0, 40)}" is HTML in a .txt file`,
      why: 'it is shown as it stands, as text',
      fix: 'save the page as .html, or take the tags out',
    }),
  ];
}

/** A plain text -> its tree: one child for each line that is not blank, hard-wrapped lines joined. */
export function treeOfLines(text: string): NewsTree {
  const lines: Line[] = [];
  let last = 0;
  for (const { raw, at } of linesOf(text)) {
    const lead = raw.length - raw.trimStart().length;
    const end = at + raw.trimEnd().length;
    const start = at + lead;
    if (start >= end) continue;
    const ends = text.slice(last, start).match(LINE_END)?.length ?? 0;
    const gap: number = lines.length === 0 ? ends : Math.max(0, ends - 1);
    lines.push(makeLine(text, start, end, { gap }));
    last = end;
  }
  return { type: 'root', children: joinWrapped(text, lines), data: { text, isMarkedUp: false } };
}

/** The lines of a text without their ends, each with its offset. Line ends are looked for, not lines: a line of millions of characters is more than an expression can hold. */
function* linesOf(text: string): Generator<{ readonly raw: string; readonly at: number }> {
  let at = 0;
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    yield { raw: text.slice(at, index), at };
    at = index + end.length;
  }
  yield { raw: text.slice(at), at };
}
