import { type NewsTree, settleBlock } from '../tree.ts';
import { isFootnote } from './signs.ts';

/** Settles asterisked notes whose star hangs on a word earlier in the text. */
export function settleFootnotes(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role === null && isFootnote(tree, line)) settleBlock(line, 'footnote');
  }
}
