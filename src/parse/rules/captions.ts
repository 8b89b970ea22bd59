import { isAltText, isCaption, isSourceOfAll } from '../forms/caption-form.ts';
import { isRunningText } from '../shape.ts';
import { isBlock, linesByArticle, type NewsTree, settleBlock, textOf } from '../tree.ts';

/** Settles text under a picture, and the alternative text that stands right before it. */
export function settleCaptions(tree: NewsTree): void {
  for (const lines of linesByArticle(tree)) {
    const lastRunning = lines.findLastIndex((line) => line.data.role === null && isRunningText(textOf(line)));
    for (const [index, line] of lines.entries()) {
      if (line.data.role !== null || !isCaption(textOf(line))) continue;
      // "Source: Morning Ledger" below the whole text is the text's own.
      if (index <= lastRunning || !isSourceOfAll(textOf(line))) settleBlock(line, 'caption');
    }
    for (const [index, line] of lines.entries()) {
      if (line.data.role === null && isBlock(lines[index + 1], 'caption') && isAltText(textOf(line)))
        settleBlock(line, 'caption');
    }
  }
}
