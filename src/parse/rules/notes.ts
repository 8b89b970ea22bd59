import { findInnerNotes } from '../forms/inner-note-form.ts';
import { isNoteLine } from '../forms/note-form.ts';
import { type NewsTree, settleBlock, textOf } from '../tree.ts';

/** Settles lines in the publisher's own voice, and finds that voice inside paragraphs ("(… — Ed.)"). */
export function settleNotes(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role !== null) continue;
    const text = textOf(line);
    if (isNoteLine(text)) settleBlock(line, 'editor-note');
    else
      line.data.notes = findInnerNotes(text).map(({ start, end }) => ({
        start: line.start + start,
        end: line.start + end,
      }));
  }
}
