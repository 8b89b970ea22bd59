import { isOrnament } from '../shape.ts';
import { type NewsTree, settleChrome, textOf } from '../tree.ts';

/** Settles lines without letters or digits (rules, stars, stray signs) as `marker`: they carry no words. */
export function settleOrnaments(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role === null && isOrnament(textOf(line))) settleChrome(line, 'marker');
  }
}
