/** Reads decisions into a form that pairs can be asked against. A decision without `pair` speaks of every pair that has its passage's member. */
export function readDecisions(review, ids) {
    const onPairs = new Map();
    const onMembers = new Map();
    const add = (map, key, decision) => map.set(key, [...(map.get(key) ?? []), decision]);
    for (const decision of review.decisions) {
        if (decision.pair)
            add(onPairs, pairKey(...decision.pair), decision);
        else if (decision.passage)
            add(onMembers, decision.passage, decision);
    }
    const decisionsFor = (a, b) => [
        ...(onPairs.get(pairKey(a, b)) ?? []),
        ...(onMembers.get(a) ?? []),
        ...(onMembers.get(b) ?? []),
    ];
    return {
        decidePairs: (event, alignment) => {
            const of = (a, b) => decisionsFor(ids(event, a), ids(event, b)).filter((decision) => decision.drift === undefined);
            const confirmed = alignment.possible.filter((pair) => of(pair.a, pair.b).some((d) => d.decision === 'confirm' && d.pair));
            return [...alignment.pairs, ...confirmed].flatMap((pair) => {
                const decisions = of(pair.a, pair.b);
                if (decisions.some((d) => d.decision === 'reject'))
                    return [];
                return [decisions.some((d) => d.decision === 'confirm') ? { ...pair, score: 1 } : pair];
            });
        },
        isRejected: (a, b) => decisionsFor(a, b).some((d) => d.decision === 'reject' && d.drift === undefined),
        labelFor: (a, b) => decisionsFor(a, b).find((d) => d.decision === 'relabel' && d.label)?.label ?? null,
        isDriftRejected: (a, b, kind) => decisionsFor(a, b).some((d) => d.decision === 'reject' && d.drift === kind),
    };
}
/** Warnings for decisions that name an id which is no member of the corpus. */
export function findGoneDecisions(review, known) {
    return review.decisions.flatMap((decision, index) => {
        const named = decision.pair ?? (decision.passage ? [decision.passage] : []);
        const gone = named.filter((id) => !known.has(id));
        if (gone.length === 0)
            return [];
        return [
            {
                file: 'review.yaml',
                line: 1,
                column: 1,
                severity: 'warning',
                rule: 'review-id-gone',
                what: `decision ${index + 1} names ${gone.map((id) => `“${id}”`).join(' and ')}, which no passage has now`,
                why: 'the words it spoke of were removed, or are aligned otherwise',
                fix: 'remove the decision, or look the passage up and put its present id',
            },
        ];
    });
}
function pairKey(a, b) {
    return a < b ? `${a} ${b}` : `${b} ${a}`;
}
