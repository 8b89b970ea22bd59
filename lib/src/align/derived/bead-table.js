/** The beads of the worthiest way through a table, in order, by dynamic programming. Of two ways worth the same, the one found first. */
export function findBeads({ from, to, steps, reach, weigh }) {
    const cells = new Map();
    const key = (i, j) => (i - from.i) * (to.j - from.j + 1) + (j - from.j);
    cells.set(key(from.i, from.j), { total: 0, step: [0, 0], bead: null });
    for (let i = from.i; i <= to.i; i++) {
        const [least, greatest] = reach(i);
        for (let j = Math.max(from.j, least); j <= Math.min(to.j, greatest); j++) {
            const here = cells.get(key(i, j));
            if (!here)
                continue;
            for (const step of steps) {
                const [di, dj] = step;
                if (i + di > to.i || j + dj > to.j)
                    continue;
                const choice = weigh({ i, j }, step);
                if (!choice)
                    continue;
                const next = key(i + di, j + dj);
                const known = cells.get(next);
                const total = here.total + choice.worth;
                if (!known || total > known.total)
                    cells.set(next, { total, step, bead: choice.bead });
            }
        }
    }
    return walkBack(cells, key, from, to);
}
function walkBack(cells, key, from, to) {
    const beads = [];
    let { i, j } = to;
    while (i > from.i || j > from.j) {
        const cell = cells.get(key(i, j));
        if (!cell)
            break;
        if (cell.bead)
            beads.push(cell.bead);
        i -= cell.step[0];
        j -= cell.step[1];
    }
    return beads.reverse();
}
/** Where the order of some corners leads one to expect sentence i of a in b: straight lines from corner to corner; and how long the line is, in sentences of a. Asked with rising i. */
export function interpolatePath(cells) {
    let at = 0;
    return (i) => {
        while (at + 2 < cells.length && i >= cells[at + 1].i)
            at++;
        const low = cells[at];
        const high = cells[at + 1];
        const gap = high.i - low.i;
        return { gap, j: gap === 0 ? low.j : Math.round(low.j + ((i - low.i) / gap) * (high.j - low.j)) };
    };
}
