import { isAltText, isCaption } from '../forms/caption-form.ts';
import { isBlock, linesByArticle, type NewsTree, settleBlock, textOf } from '../tree.ts';

/** Settles text under a picture, and the alternative text that stands right before it. */
export function settleCaptions(tree: NewsTree): void {
  for (const lines of linesByArticle(tree)) {
    for (const line of lines) {
      if (line.data.role === null && isCaption(textOf(line))) settleBlock(line, 'caption');
    }
    for (const [index, line] of lines.entries()) {
      if (line.data.role === null && isBlock(lines[index + 1], 'caption') && isAltText(textOf(line)))
        settleBlock(line, 'caption');
    }
  }
}
