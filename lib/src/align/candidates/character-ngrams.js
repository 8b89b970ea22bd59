/** Letters in a row that are compared; a shorter word is compared whole. */
const LETTERS = 4;
/**
 * A measure of likeness (0..1) that asks for no stems: cosine over runs of four letters inside words, weighed by how few of the given sentences
 * have them (McNamee & Mayfield 2004). It sees through inflection, elision, compounds and words left untranslated, in any script with letters.
 */
export function measureCharacterNgrams(sentences) {
    const counts = new Map();
    for (const unit of sentences)
        for (const run of lettersOf(unit).keys())
            counts.set(run, (counts.get(run) ?? 0) + 1);
    const vectors = new WeakMap();
    const vectorOf = (unit) => {
        const known = vectors.get(unit);
        if (known)
            return known;
        const weights = new Map();
        let squares = 0;
        for (const [run, count] of lettersOf(unit)) {
            const rarity = Math.log((sentences.length + 1) / ((counts.get(run) ?? 0) + 0.5));
            const weight = Math.max(0, rarity) * (1 + Math.log(count));
            weights.set(run, weight);
            squares += weight * weight;
        }
        const vector = { weights, length: Math.sqrt(squares) };
        vectors.set(unit, vector);
        return vector;
    };
    return (a, b) => {
        const va = vectorOf(a);
        const vb = vectorOf(b);
        const [small, large] = va.weights.size <= vb.weights.size ? [va, vb] : [vb, va];
        let dot = 0;
        for (const [run, weight] of small.weights)
            dot += weight * (large.weights.get(run) ?? 0);
        return dot === 0 ? 0 : Math.min(1, dot / (va.length * vb.length));
    };
}
/** The runs of letters of a unit's words, word boundaries counted as letters, each with how often it stands there. */
function lettersOf(unit) {
    const runs = new Map();
    for (const { norm, isWord } of unit.tokens) {
        if (!isWord)
            continue;
        const word = `<${norm}>`;
        for (let at = 0; at === 0 || at + LETTERS <= word.length; at++) {
            const run = word.slice(at, at + LETTERS);
            runs.set(run, (runs.get(run) ?? 0) + 1);
        }
    }
    return runs;
}
