import { isOrnament } from '../line-features.ts';
import { markAsChrome, type NewsTree, textOf } from '../tree.ts';

/** Settles lines without letters or digits (rules, stars, stray signs) as `marker`: they carry no words. */
export function classifyOrnaments(tree: NewsTree): void {
  for (const line of tree.children) {
    if (line.data.role === null && isOrnament(textOf(line))) markAsChrome(line, 'marker');
  }
}
