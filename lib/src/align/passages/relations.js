/** How each two articles of an event relate: what share of each one's sentences has a member paired with the other. */
export function relateArticles(alignment, clusters) {
    const sharedByPair = new Map();
    const note = (from, to, order, length) => {
        const key = `${from} ${to}`;
        const orders = sharedByPair.get(key) ?? new Set();
        for (let k = 0; k < length; k++)
            orders.add(order + k);
        sharedByPair.set(key, orders);
    };
    for (const { pairs } of clusters)
        for (const { a, b } of pairs)
            if (a.article !== b.article) {
                note(a.article, b.article, a.order, a.length);
                note(b.article, a.article, b.order, b.length);
            }
    const share = (from, to) => {
        const total = alignment.sizes[from] ?? 0;
        return total === 0 ? 0 : Math.round(((sharedByPair.get(`${from} ${to}`)?.size ?? 0) / total) * 1000) / 1000;
    };
    return alignment.articles.flatMap((a, i) => alignment.articles.slice(i + 1).map((b, offset) => {
        const j = i + 1 + offset;
        const regime = alignment.derivations.has(`${i} ${j}`) ? 'derived' : 'independent';
        const forward = { a: a.id, b: b.id, regime, shareA: share(i, j), shareB: share(j, i) };
        return a.id < b.id ? forward : { a: b.id, b: a.id, regime, shareA: forward.shareB, shareB: forward.shareA };
    }));
}
