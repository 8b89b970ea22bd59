import { isContribution } from '../patterns/index.ts';
import { markAsBlock, type NewsTree, textOf } from '../tree.ts';

/** Settles lines that say who contributed or reported from where, wherever they stand. */
export function classifyBylines(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role === null && isContribution(textOf(line))) markAsBlock(line, 'byline');
  }
}
