import type { Element, Root } from 'hast';
import { findBlockLayout } from './block-layout.ts';
import { dropAboveHeadline, dropOtherArticles, keepBelowHeadline } from './content-scope.ts';
import { ancestorsOf, type Parents } from './dom.ts';
import { findHeadline } from './headline.ts';
import { findItems } from './items.ts';
import { keepJsonLdBody } from './json-ld.ts';
import { keepByLinkDensity, keepGaps } from './link-density.ts';
import type { PageMetadata } from './page-metadata.ts';
import { findReadableNodes } from './readable-nodes.ts';
import { type NamedRole, rolesOf } from './roles.ts';
import type { VisiblePageLine, VisibleText } from './visible-text.ts';

/** What was decided of one line: part of the article's content, or outside it, and what its markup calls it. */
export interface PlacedLine extends VisiblePageLine {
  readonly isContent: boolean;
  readonly role: NamedRole | null;
}

/** The lines of a page, each with whether it belongs to the main content, and which of them is the headline. */
export interface PlacedLines {
  readonly placed: readonly PlacedLine[];
  /** Index of the headline's line, or -1. */
  readonly top: number;
}

/** The lines of a page placed: what Readability keeps, mended by lists, structured data, the density of running text, the headline, and what the markup itself says. */
export function placeLines(
  root: Root,
  parents: Parents,
  visible: VisibleText,
  folded: ReadonlySet<Element>,
  metadata: PageMetadata,
): PlacedLines {
  const readable = findReadableNodes(root, folded);
  const seen = visible.lines.map(
    (line): VisiblePageLine => ({
      line,
      text: visible.text.slice(line.start, line.end),
      above: ancestorsOf(line.element, parents),
    }),
  );
  const headline = findHeadline(seen, metadata);
  const kept = seen.map(({ line }) => line.nodes.some((node) => readable.has(node)));
  const items = findItems(seen);
  const isItem = (index: number): boolean => items[index] !== null;
  for (const index of kept.keys()) if (isItem(index)) kept[index] = false;
  keepBelowHeadline(seen, kept, headline, isItem);
  keepByLinkDensity(seen, kept, isItem);
  keepJsonLdBody(seen, kept, metadata.body);
  dropOtherArticles(seen, kept);
  keepGaps(seen, kept, isItem);
  dropAboveHeadline(seen, kept, headline);
  const roles = rolesOf(seen, kept);
  const boxes = findBlockLayout(seen, kept, headline);
  const placed = seen.map((entry, index): PlacedLine => {
    const reason = boxes[index] ?? (kept[index] ? null : items[index]) ?? null;
    const own = roles[index] ?? null;
    const role = reason !== null && (own === null || own === 'byline') ? { reason } : own;
    return { ...entry, isContent: kept[index] ?? false, role };
  });
  return { placed, top: headline === null ? -1 : seen.indexOf(headline) };
}
