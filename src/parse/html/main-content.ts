import type { Root } from 'hast';
import { keepDeclaredBody } from './declared-body.ts';
import { keepByDensity, keepGaps } from './density.ts';
import { ancestorsOf, type Parents } from './dom.ts';
import { dropOtherArticles } from './other-articles.ts';
import { findReadableNodes } from './readable-nodes.ts';
import { type NamedRole, rolesOf } from './roles.ts';
import type { SeenLine } from './seen-line.ts';
import type { VisibleText } from './visible-text.ts';

/** What was decided of one line: part of the article's content, or outside it, and what its markup calls it. */
export interface PlacedLine extends SeenLine {
  readonly isContent: boolean;
  readonly role: NamedRole | null;
}

/** The lines of a page, each with whether it belongs to the main content: what Readability keeps, mended by structured data, by the density of running text, and by what the markup itself says. */
export function placeLines(root: Root, parents: Parents, visible: VisibleText, body: string): PlacedLine[] {
  const readable = findReadableNodes(root);
  const seen = visible.lines.map((line) => ({
    line,
    text: visible.text.slice(line.start, line.end),
    above: ancestorsOf(line.element, parents),
  }));
  const kept = seen.map(({ line }) => line.nodes.some((node) => readable.has(node)));
  keepByDensity(seen, kept);
  keepDeclaredBody(seen, kept, body);
  dropOtherArticles(seen, kept);
  keepGaps(seen, kept);
  const roles = rolesOf(seen, kept);
  return seen.map((entry, index) => ({ ...entry, isContent: kept[index] ?? false, role: roles[index] ?? null }));
}
