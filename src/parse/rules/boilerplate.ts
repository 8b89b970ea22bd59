import { boilerplateReason } from '../patterns/index.ts';
import { markAsChrome, type NewsTree, textOf } from '../tree.ts';

/** Settles lines that are furniture wherever they stand: advertising labels, share buttons, "Leave a reply", "Read more: …". */
export function classifyBoilerplate(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role !== null) continue;
    const reason = boilerplateReason(textOf(line), false);
    if (reason !== null) markAsChrome(line, reason);
  }
}
