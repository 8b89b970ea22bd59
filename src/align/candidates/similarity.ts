import type { Unit } from '../units/unit.ts';
import type { Weights } from './weights.ts';

/** How alike two units are, symmetric but for the two containments. All 0..1 but `shared`, which is in nats. */
export interface Similarity {
  /** Cosine of the weighted stems (Salton). */
  readonly cosine: number;
  /** Share of a's weight that stands in b, and the reverse. */
  readonly inB: number;
  readonly inA: number;
  /** The weight of the shared stems: how much evidence there is at all. */
  readonly shared: number;
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
  readonly squares: number;
}

/** A measure of likeness over the units of one event; vectors are made once a unit. */
export function measureWith(weights: Weights): (a: Unit, b: Unit) => Similarity {
  const vectors = new WeakMap<Unit, Vector>();
  const vectorOf = (unit: Unit): Vector => {
    const known = vectors.get(unit);
    if (known) return known;
    const map = new Map<string, number>();
    let sum = 0;
    let squares = 0;
    for (const [stem, count] of unit.terms) {
      const weight = weights.weightOf(stem) * (1 + Math.log(count));
      if (weight <= 0) continue;
      map.set(stem, weight);
      sum += weight;
      squares += weight * weight;
    }
    const vector = { weights: map, sum, squares };
    vectors.set(unit, vector);
    return vector;
  };
  return (a, b) => {
    const va = vectorOf(a);
    const vb = vectorOf(b);
    const [small, large] = va.weights.size <= vb.weights.size ? [va, vb] : [vb, va];
    let dot = 0;
    let shared = 0;
    for (const [stem, weight] of small.weights) {
      const other = large.weights.get(stem);
      if (other === undefined) continue;
      dot += weight * other;
      shared += Math.min(weight, other);
    }
    return {
      cosine: dot === 0 ? 0 : Math.min(1, dot / Math.sqrt(va.squares * vb.squares)),
      inB: va.sum === 0 ? 0 : Math.min(1, shared / va.sum),
      inA: vb.sum === 0 ? 0 : Math.min(1, shared / vb.sum),
      shared,
    };
  };
}
