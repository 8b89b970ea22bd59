// Made once a passage: one that many versions tell has a pair for every two of them, and every two of them have a page.
const indexes = new WeakMap();
/** The pairs of a passage that hold members of two articles against each other, whichever stands first, in the passage's order. */
export function pairsBetween(passage, article, other) {
    const index = indexes.get(passage) ?? indexPairs(passage);
    indexes.set(passage, index);
    return index.get(keyOf(article, other)) ?? [];
}
function indexPairs({ members, pairs }) {
    return Map.groupBy(pairs, ({ a, b }) => keyOf(members[a]?.article ?? '', members[b]?.article ?? ''));
}
function keyOf(article, other) {
    return article < other ? `${article}/${other}` : `${other}/${article}`;
}
