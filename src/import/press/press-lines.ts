import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A line of an export: its words, one blank between two, and where it stands in the decoded file (UTF-16, half-open). */
export interface PressLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Blank lines before it: 0 where it goes on from the line before. */
  readonly gap: number;
  /** Whether it stands in the middle of the page: only the layout says so that Nexis gives to outlet, date and copyright. */
  readonly isCentred: boolean;
  /** Classes of the elements around it, outermost first; empty for plain text. */
  readonly classes: readonly string[];
}

/** Blanks before a line's words from which on it is centred and no paragraph's indent. */
const MIN_CENTRING_BLANKS = 9;

/** The lines of a plain text that have words. */
export function readTextLines(text: string): PressLine[] {
  const lines: PressLine[] = [];
  let gap = 0;
  for (const match of text.matchAll(/[^\r\n\f]+|\r\n|[\r\n\f]/gu)) {
    const words = match[0].replace(/^\uFEFF/u, '').trim();
    if (/^[\r\n\f]/u.test(match[0])) {
      gap += 1;
      continue;
    }
    if (words === '') continue;
    const indent = match[0].replace(/^\uFEFF/u, '').search(/\S/u);
    const start = match.index + match[0].indexOf(words);
    // The line end before it is no blank line.
    lines.push({
      text: words.replace(/\s+/gu, ' '),
      start,
      end: start + words.length,
      gap: Math.max(0, gap - 1),
      isCentred: indent >= MIN_CENTRING_BLANKS,
      classes: [],
    });
    gap = 0;
  }
  return lines;
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|tr|ul)$/u;
const UNSEEN = /^(?:head|script|style|template|input|button)$/u;

/** The lines of an HTML file as a browser breaks them: at blocks and at `<br>`. */
export function readHtmlLines(html: string): PressLine[] {
  const root: Root = unified().use(rehypeParse).parse(html);
  const lines: PressLine[] = [];
  const open = { text: '', start: -1, end: -1, classes: [] as readonly string[] };
  let gap = 0;
  const close = (blanks: number): void => {
    const text = open.text.replace(/[\s\u00a0]+/gu, ' ').trim();
    if (text !== '') {
      lines.push({ text, start: open.start, end: open.end, gap, isCentred: false, classes: open.classes });
      gap = 0;
    }
    gap = Math.max(gap, blanks);
    Object.assign(open, { text: '', start: -1, end: -1, classes: [] });
  };
  const visit = (node: RootContent | ElementContent, classes: readonly string[]): void => {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      if (open.start < 0 && /[^\s\u00a0]/u.test(node.value)) {
        open.start = start?.offset ?? 0;
        open.classes = classes;
      }
      open.text += node.value;
      open.end = end?.offset ?? open.end;
      return;
    }
    if (node.type !== 'element' || UNSEEN.test(node.tagName)) return;
    if (node.tagName === 'br') {
      close(0);
      return;
    }
    const isBlock = BLOCKS.test(node.tagName);
    if (isBlock) close(1);
    const own = [...classes, ...classesOf(node)];
    for (const child of node.children) visit(child, own);
    if (isBlock) close(1);
  };
  for (const node of root.children) visit(node, []);
  close(0);
  return lines;
}

function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** Lines as paragraphs: a hard-wrapped line goes on from the one before it where no blank line parts them. */
export function joinLines(lines: readonly PressLine[]): string[] {
  const paragraphs: string[] = [];
  for (const line of lines) {
    const last = paragraphs.length - 1;
    if (line.gap === 0 && last >= 0) paragraphs[last] += ` ${line.text}`;
    else paragraphs.push(line.text);
  }
  return paragraphs;
}
