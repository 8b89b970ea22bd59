import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { isDateLine } from '../forms/date-form.ts';
import { collectParents } from '../html/dom.ts';
import { limitDepth } from '../html/limit-depth.ts';
import { type PlacedLine, placeLines } from '../html/main-content.ts';
import { type PageMetadata, readMetadata } from '../html/metadata.ts';
import { headingLevel } from '../html/roles.ts';
import { readVisibleText } from '../html/visible-text.ts';
import { countWords, isFigures } from '../shape.ts';
import { type Line, makeLine, type NewsTree, settleBlock, settleChrome, textOf } from '../tree.ts';

/** A saved page as read: its tree over the page's whole visible text, and what its head declares. */
export interface ReadPage {
  readonly tree: NewsTree;
  readonly metadata: PageMetadata;
}

/** A saved page -> its tree. Lines outside the main content are settled as furniture here, by what the markup calls them; the rules see the rest. */
export function readHtml(html: string): ReadPage {
  const root = unified().use(rehypeParse).parse(limitDepth(html));
  const parents = collectParents(root);
  const visible = readVisibleText(root);
  const metadata = readMetadata(root);
  const placed = placeLines(root, parents, visible, metadata.body);
  const headline = findHeadline(placed, visible.text, metadata);
  const children = placed.map((entry): Line => {
    const { start, end, afterBreak } = entry.line;
    const line = makeLine(visible.text, start, end, { gap: afterBreak ? 0 : 1 });
    if (entry === headline) line.data.hint = 'headline';
    else settleByMarkup(line, entry);
    return line;
  });
  return { tree: { type: 'root', children, data: { text: visible.text, isMarkedUp: true } }, metadata };
}

function settleByMarkup(line: Line, { line: seen, isContent, role, above }: PlacedLine): void {
  const text = textOf(line);
  if (!isContent) {
    line.data.hint = 'outside';
    settleChrome(line, role !== null && typeof role === 'object' ? role.reason : 'navigation');
    return;
  }
  if (role === 'caption') settleBlock(line, 'caption');
  else if (role === 'byline' && countWords(text, 20) < 16) settleBlock(line, 'byline');
  else if (role !== null && typeof role === 'object') settleChrome(line, role.reason);
  else if (isFigures(text) && text.length < 12) return;
  else if (isDateLine(text)) settleChrome(line, 'dateline');
  else if (isWholeLink(seen.linked, text) && !above.some(({ tagName }) => /^(?:li|td|h[1-6])$/u.test(tagName)))
    settleChrome(line, 'related');
  else if (headingLevel(above) !== null) line.data.hint = 'subhead';
  else if (above[0]?.tagName === 'li') line.data.hint = 'list-item';
  else line.data.hint = 'paragraph';
}

// A paragraph that is one link and nothing else leads away from the article.
function isWholeLink(linked: number, text: string): boolean {
  return linked >= text.replace(/\s+/gu, '').length * 0.95 && countWords(text, 4) >= 3;
}

// The heading that says what the page's title says; failing that the only first-level heading.
function findHeadline(placed: readonly PlacedLine[], text: string, metadata: PageMetadata): PlacedLine | null {
  const words = (value: string): string =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const title = words(metadata.title?.value ?? '');
  const headings = placed.filter(({ above }) => (headingLevel(above) ?? 9) <= 2);
  const said = headings.filter(({ line }) => {
    const own = words(text.slice(line.start, line.end));
    return own.length >= 8 && title !== '' && (title.includes(own) || own.includes(title));
  });
  const first = headings.filter(({ above }) => headingLevel(above) === 1);
  const plain = placed.find(({ line }) => title.length >= 12 && words(text.slice(line.start, line.end)) === title);
  const sole = first.length === 1 ? first[0] : undefined;
  return said.find(({ above }) => headingLevel(above) === 1) ?? said[0] ?? sole ?? plain ?? null;
}
