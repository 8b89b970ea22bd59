import type { StatedMetadata } from '../parsed.ts';
import { isBlock, type Line, type NewsTree, textOf } from '../tree.ts';

/** What an article's own lines state of it, each with the place where it stands. */
export function readStated(
  _tree: NewsTree,
  lines: readonly Line[],
  _groups: readonly (readonly Line[])[],
): StatedMetadata {
  const headline = lines.find((line) => isBlock(line, 'headline'));
  if (!headline) return {};
  return {
    title: { value: textOf(headline), evidence: { start: headline.start, end: headline.end }, where: 'headline' },
  };
}
