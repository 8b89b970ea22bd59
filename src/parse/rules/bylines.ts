import { isContribution } from '../forms/byline-form.ts';
import { type NewsTree, settleBlock, textOf } from '../tree.ts';

/** Settles lines that say who contributed or reported from where, wherever they stand. */
export function settleBylines(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role === null && isContribution(textOf(line))) settleBlock(line, 'byline');
  }
}
