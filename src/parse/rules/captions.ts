import { isRunningText } from '../line-features.ts';
import { isAltText, isCaption, isSourceOfAll } from '../patterns/index.ts';
import { isBlock, linesByArticle, markAsBlock, type NewsTree, textOf } from '../tree.ts';

/** Settles text under a picture, and the alternative text that stands right before it. */
export function classifyCaptions(tree: NewsTree): void {
  for (const lines of linesByArticle(tree)) {
    const lastRunning = lines.findLastIndex((line) => line.data.role === null && isRunningText(textOf(line)));
    for (const [index, line] of lines.entries()) {
      if (line.data.role !== null || !isCaption(textOf(line))) continue;
      // "Source: Morning Ledger" below the whole text is the text's own.
      if (index <= lastRunning || !isSourceOfAll(textOf(line))) markAsBlock(line, 'caption');
    }
    for (const [index, line] of lines.entries()) {
      if (line.data.role === null && isBlock(lines[index + 1], 'caption') && isAltText(textOf(line)))
        markAsBlock(line, 'caption');
    }
  }
}
