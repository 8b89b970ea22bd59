import { isRunningText } from '../line-features.ts';
import { isCredit } from '../patterns/index.ts';
import { linesByArticle, markAsBlock, type NewsTree, textOf } from '../tree.ts';

/** Settles lines that say whose text or picture it is: rights, sources, an earlier report announced. */
export function classifyCredits(tree: NewsTree): void {
  for (const lines of linesByArticle(tree)) {
    const lastRunning = lines.findLastIndex((line) => line.data.role === null && isRunningText(textOf(line)));
    for (const [index, line] of lines.entries()) {
      if (line.data.role === null && isCredit(textOf(line), index > lastRunning)) markAsBlock(line, 'credit');
    }
  }
}
