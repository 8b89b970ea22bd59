import { markAsBlock, type NewsTree } from '../tree.ts';
import { isFootnote } from './list-markers.ts';

/** Settles asterisked notes whose star hangs on a word earlier in the text. */
export function classifyFootnotes(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role === null && isFootnote(tree, line)) markAsBlock(line, 'footnote');
  }
}
