/** A measure of likeness over the units of one event; vectors are made once a unit. */
export function measureWith(weights) {
    const vectors = new WeakMap();
    const vectorOf = (unit) => {
        const known = vectors.get(unit);
        if (known)
            return known;
        const map = new Map();
        let sum = 0;
        let squares = 0;
        for (const [stem, count] of unit.terms) {
            const weight = weights.weightOf(stem) * (1 + Math.log(count));
            if (weight <= 0)
                continue;
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
            if (other === undefined)
                continue;
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
