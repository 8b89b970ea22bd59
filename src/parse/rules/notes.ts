import { findInnerNotes, isNoteLine } from '../patterns/index.ts';
import { markAsBlock, type NewsTree, textOf } from '../tree.ts';

/** Settles lines in the publisher's own voice, and finds that voice inside paragraphs ("(… — Ed.)"). */
export function classifyNotes(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role !== null) continue;
    const text = textOf(line);
    if (isNoteLine(text)) markAsBlock(line, 'editor-note');
    else
      line.data.notes = findInnerNotes(text).map(({ start, end }) => ({
        start: line.start + start,
        end: line.start + end,
      }));
  }
}
