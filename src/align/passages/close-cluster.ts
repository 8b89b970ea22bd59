import type { EventAlignment } from '../align-event.ts';
import { enoughFor, isComparable } from '../independent/independent-alignment.ts';
import { type ScoredPair, unitKey } from '../units/scored-pair.ts';
import type { Unit } from '../units/unit.ts';
import { byPlace, type Cluster, isNested } from './cluster.ts';

/**
 * A cluster with the pairs that follow from its others: what two tellings both hold of a third they hold in common. A pair is as likely as its
 * own words make it, or as the third makes it: the weaker of the two links, times the share of the third that both of them hold.
 */
export function closeCluster(
  cluster: Cluster,
  { measure, judge }: Pick<EventAlignment, 'measure' | 'judge'>,
  isRejected: (a: Unit, b: Unit) => boolean,
): Cluster {
  const linked = new Map<string, Map<Unit, number>>();
  for (const { a, b, score } of cluster.pairs)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      linked.set(unitKey(from), (linked.get(unitKey(from)) ?? new Map<Unit, number>()).set(to, score));
  const through = (a: Unit, b: Unit): number => {
    let best = 0;
    for (const [third, first] of linked.get(unitKey(a)) ?? []) {
      const second = linked.get(unitKey(third))?.get(b) ?? 0;
      if (second > 0)
        best = Math.max(best, Math.min(first, second) * Math.min(measure(third, a).inB, measure(third, b).inB));
    }
    return best;
  };
  const implied = cluster.units.flatMap((a, index) =>
    cluster.units.slice(index + 1).flatMap((b): ScoredPair[] => {
      if (linked.get(unitKey(a))?.has(b) || isNested(a, b) || !isComparable(a, b) || isRejected(a, b)) return [];
      const score = 1 - (1 - judge(a, b)) * (1 - through(a, b));
      return score >= enoughFor(a, b) ? [{ a, b, score, by: 'implied' }] : [];
    }),
  );
  if (implied.length === 0) return cluster;
  const pairs = [...cluster.pairs, ...implied].toSorted((x, y) => byPlace(x.a, y.a) || byPlace(x.b, y.b));
  return { ...cluster, pairs };
}
