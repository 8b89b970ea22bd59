import { type AlignedPair, placeOf } from './aligned.ts';
import { isNested } from './cluster.ts';

/** What is aligned with a sentence is aligned with its retelling too, a little less surely. */
const IMPLIED = 0.96;

/** Pairs with those that follow from a derived text: if x is aligned with y, and z retells y, then x is aligned with z. */
export function addImplied(pairs: readonly AlignedPair[]): AlignedPair[] {
  const retellings = indexRetellings(pairs);
  const implied = pairs.flatMap((pair): AlignedPair[] => {
    if (pair.by === 'sequence') return [];
    const { a, b } = pair;
    return [
      { middle: a, end: b },
      { middle: b, end: a },
    ].flatMap(({ middle, end }) =>
      (retellings.get(placeOf(middle)) ?? []).flatMap((retelling): AlignedPair[] => {
        const other = placeOf(retelling.a) === placeOf(middle) ? retelling.b : retelling.a;
        if (retelling === pair || isNested(other, end)) return [];
        return [{ a: other, b: end, score: Math.min(pair.score, retelling.score) * IMPLIED, by: 'implied' }];
      }),
    );
  });
  return [...pairs, ...implied];
}

function indexRetellings(pairs: readonly AlignedPair[]): Map<string, AlignedPair[]> {
  const retellings = new Map<string, AlignedPair[]>();
  for (const pair of pairs) {
    if (pair.by !== 'sequence' && pair.by !== 'anchored') continue;
    for (const unit of [pair.a, pair.b])
      retellings.set(placeOf(unit), [...(retellings.get(placeOf(unit)) ?? []), pair]);
  }
  return retellings;
}
