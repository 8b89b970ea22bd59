/**
 * Indexes of the heaviest subsequence whose places strictly rise: what two orders have in common, at most. Prefix maxima in a Fenwick tree
 * (Fenwick 1994), so n items cost n log n steps.
 */
export function heaviestRisingRun(items) {
    const size = Math.max(0, ...items.map((item) => item.place + 1)) + 1;
    const best = new Array(size).fill(-1);
    const total = items.map(() => 0);
    const before = items.map(() => -1);
    const heavier = (a, b) => ((total[b] ?? -1) > (total[a] ?? -1) ? b : a);
    items.forEach((item, i) => {
        let previous = -1;
        for (let p = item.place; p > 0; p -= p & -p)
            previous = heavier(previous, best[p] ?? -1);
        total[i] = item.weight + (previous < 0 ? 0 : (total[previous] ?? 0));
        before[i] = previous;
        for (let p = item.place + 1; p < size; p += p & -p)
            best[p] = heavier(best[p] ?? -1, i);
    });
    let last = items.reduce((top, _, i) => heavier(top, i), -1);
    const run = [];
    while (last >= 0) {
        run.push(last);
        last = before[last] ?? -1;
    }
    return run.reverse();
}
