import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { collectParents } from '../html/dom.ts';
import { limitDepth } from '../html/limit-depth.ts';
import { type PlacedLine, placeLines } from '../html/main-content.ts';
import { type PageMetadata, readMetadata } from '../html/metadata.ts';
import { headingLevel } from '../html/roles.ts';
import { settleByMarkup } from '../html/settle-by-markup.ts';
import { readVisibleText } from '../html/visible-text.ts';
import { type Line, makeLine, type NewsTree } from '../tree.ts';

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
  const top = headline === null ? -1 : placed.indexOf(headline);
  const first = placed.findIndex(({ isContent }) => isContent);
  const children = placed.map((entry, index): Line => {
    const { start, end, afterBreak } = entry.line;
    const line = makeLine(visible.text, start, end, { gap: afterBreak ? 0 : 1 });
    if (entry === headline) line.data.hint = 'headline';
    else settleByMarkup(line, entry, index > top && top >= 0 && index < first);
    return line;
  });
  return { tree: { type: 'root', children, data: { text: visible.text, isMarkedUp: true } }, metadata };
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
