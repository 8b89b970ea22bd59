import { isCredit } from '../forms/credit-form.ts';
import { type NewsTree, settleBlock, textOf } from '../tree.ts';

/** Settles lines that say whose text or picture it is: rights, sources, an earlier report announced. */
export function settleCredits(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role === null && isCredit(textOf(line))) settleBlock(line, 'credit');
  }
}
