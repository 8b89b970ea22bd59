import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { type Line, makeLine, type NewsTree } from '../tree.ts';
import { classifyByMarkup, type Position } from './classify-by-markup.ts';
import { collectParents } from './dom.ts';
import { findHiddenElements } from './hidden-elements.ts';
import { limitDepth } from './limit-depth.ts';
import { placeLines } from './main-content.ts';
import { type PageMetadata, readMetadata } from './page-metadata.ts';
import { readVisibleText } from './visible-text.ts';

export type { Declared, PageMetadata } from './page-metadata.ts';

/** A byline or a date may stand this many lines above the headline. */
const LINES_ABOVE = 2;

/** A saved page as read: its tree over the page's whole visible text, and what its head declares. */
export interface ReadPage {
  readonly tree: NewsTree;
  readonly metadata: PageMetadata;
}

/** A saved page -> its tree. Lines outside the main content are settled as furniture here, by what the markup calls them; the rules see the rest. */
export function readPage(html: string): ReadPage {
  const root = unified().use(rehypeParse).parse(limitDepth(html));
  const parents = collectParents(root);
  const folded = findHiddenElements(root);
  const visible = readVisibleText(root, folded);
  const metadata = readMetadata(root);
  const { placed, top } = placeLines(root, parents, visible, folded, metadata);
  const first = placed.findIndex(({ isContent }, index) => isContent && index > top);
  const children = placed.map((entry, index): Line => {
    const { start, end, afterBreak } = entry.line;
    const line = makeLine(visible.text, start, end, { gap: afterBreak ? 0 : 1 });
    if (index === top) line.data.markup = 'headline';
    else classifyByMarkup(line, entry, positionOf(index, top, first));
    return line;
  });
  return { tree: { type: 'root', children, data: { text: visible.text, isMarkedUp: true } }, metadata };
}

function positionOf(index: number, top: number, first: number): Position {
  if (top < 0 || index < top - LINES_ABOVE || index >= first) return 'elsewhere';
  return index < top ? 'above' : 'below';
}
