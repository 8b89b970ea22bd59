import type { Pair, Passage } from '../corpus/passage.ts';

// Made once a passage: one that many versions tell has a pair for every two of them, and every two of them have a page.
const indexes = new WeakMap<Passage, ReadonlyMap<string, readonly Pair[]>>();

/** The pairs of a passage that hold members of two articles against each other, whichever stands first, in the passage's order. */
export function pairsBetween(passage: Passage, article: string, other: string): readonly Pair[] {
  const index = indexes.get(passage) ?? indexPairs(passage);
  indexes.set(passage, index);
  return index.get(keyOf(article, other)) ?? [];
}

function indexPairs({ members, pairs }: Passage): ReadonlyMap<string, readonly Pair[]> {
  return Map.groupBy(pairs, ({ a, b }) => keyOf(members[a]?.article ?? '', members[b]?.article ?? ''));
}

function keyOf(article: string, other: string): string {
  return article < other ? `${article}/${other}` : `${other}/${article}`;
}
