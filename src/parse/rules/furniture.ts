import { furnitureReason } from '../forms/furniture-form.ts';
import { type NewsTree, settleChrome, textOf } from '../tree.ts';

/** Settles lines that are furniture wherever they stand: advertising labels, share buttons, "Leave a reply", "Read more: …". */
export function settleFurniture(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role !== null) continue;
    const reason = furnitureReason(textOf(line), false);
    if (reason !== null) settleChrome(line, reason);
  }
}
