import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { elementsOf, rawText } from './dom.ts';
import { isHidden } from './hidden-elements.ts';

/** One stretch of a page's text between two line breaks as a browser would make them. */
export interface VisibleLine {
  readonly start: number;
  end: number;
  /** The innermost block element that holds it. */
  readonly element: Element | null;
  /** The text nodes it was made of. */
  readonly nodes: Text[];
  /** How many of its characters stand inside links. */
  linked: number;
  /** Whether it was parted from the line before by `<br>` only. */
  readonly afterBreak: boolean;
}

/** A line of a page with its words and the elements above it, nearest first. */
export interface VisiblePageLine {
  readonly line: VisibleLine;
  readonly text: string;
  readonly above: readonly Element[];
}

/** A page's whole visible text, one line a block, and what each line was made of. */
export interface VisibleText {
  readonly text: string;
  readonly lines: readonly VisibleLine[];
}

// What a browser shows nothing of, or nothing that is text (HTML Living Standard, 15.3.1 hidden elements, and embedded content).
const UNSEEN: ReadonlySet<string> = new Set(
  'head title meta link base script style template noscript noembed noframes iframe object embed canvas svg math audio video map area datalist select option param source track textarea dialog rp input'.split(
    ' ',
  ),
);

// Block-level elements by the user-agent style sheet of the HTML Living Standard (15.3), and what is drawn as a box of its own.
const BLOCKS: ReadonlySet<string> = new Set(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup p plaintext pre search section summary table caption thead tbody tfoot tr ul xmp picture button label'.split(
    ' ',
  ),
);

/** A cell longer than this (UTF-16 units) is a column of a page laid out by tables, not a cell of figures. */
const LONGEST_CELL = 200;

/** How a stretch of text is embedded: its block, whether inside a link, whether line ends in it count. */
interface Embedding {
  readonly block: Element | null;
  readonly isLinked: boolean;
  readonly isPre: boolean;
}

/** Writes visible words one after another, with single blanks between words and line feeds between blocks. */
class Writer {
  readonly lines: VisibleLine[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private line: VisibleLine | null = null;
  private needsBlank = false;
  private afterBreak = false;

  endLine(isBreak: boolean): void {
    this.line = null;
    this.needsBlank = false;
    this.afterBreak = isBreak;
  }

  addBlank(): void {
    this.needsBlank = this.line !== null;
  }

  addText(node: Text, at: Embedding): void {
    for (const piece of node.value.matchAll(/\S+|\s+/gu)) {
      if (!/^\s/u.test(piece[0])) this.addWord(piece[0], node, at);
      else if (at.isPre && piece[0].includes('\n')) this.endLine(true);
      else this.addBlank();
    }
  }

  text(): string {
    return this.parts.join('');
  }

  private addWord(word: string, node: Text, at: Embedding): void {
    const line = this.line ?? this.openLine(at.block);
    if (this.needsBlank) this.write(' ');
    this.needsBlank = false;
    if (line.nodes.at(-1) !== node) line.nodes.push(node);
    this.write(word);
    line.end = this.length;
    if (at.isLinked) line.linked += word.length;
  }

  private openLine(element: Element | null): VisibleLine {
    if (this.lines.length > 0) this.write('\n');
    const line = { start: this.length, end: this.length, element, nodes: [], linked: 0, afterBreak: this.afterBreak };
    this.lines.push(line);
    this.line = line;
    return line;
  }

  private write(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }
}

/** A page -> its visible text. Blank runs become one blank, blocks stand on lines of their own, hidden elements are left out but for those in `folded`; nothing depends on style sheets. */
export function readVisibleText(root: Root, folded: ReadonlySet<Element>): VisibleText {
  const writer = new Writer();
  const columns = findColumns(root);
  const enter = (node: RootContent | ElementContent, at: Embedding): void => {
    if (node.type === 'text') writer.addText(node, at);
    if (node.type !== 'element' || UNSEEN.has(node.tagName) || (isHidden(node) && !folded.has(node))) return;
    if (node.tagName === 'br' || node.tagName === 'hr') {
      writer.endLine(node.tagName === 'br');
      return;
    }
    const isCell = node.tagName === 'td' || node.tagName === 'th';
    const isBlock = BLOCKS.has(node.tagName) || columns.has(node);
    if (isBlock) writer.endLine(false);
    else if (isCell) writer.addBlank();
    const below = {
      block: isBlock || isCell ? node : at.block,
      isLinked: at.isLinked || node.tagName === 'a',
      isPre: at.isPre || node.tagName === 'pre',
    };
    for (const child of node.children) enter(child, below);
    if (isBlock) writer.endLine(false);
  };
  for (const child of root.children) enter(child, { block: null, isLinked: false, isPre: false });
  return { text: writer.text(), lines: writer.lines };
}

// Cells that hold blocks, breaks or long text are columns of a laid-out page; the others are figures of a row, kept on one line.
function findColumns(root: Root): ReadonlySet<Element> {
  const isColumn = (cell: Element): boolean =>
    rawText(cell).length > LONGEST_CELL ||
    elementsIn(cell).some(({ tagName }) => tagName === 'br' || BLOCKS.has(tagName));
  return new Set(elementsOf(root).filter((element) => /^t[dh]$/u.test(element.tagName) && isColumn(element)));
}

function elementsIn(element: Element): Element[] {
  return elementsOf({ type: 'root', children: element.children });
}
