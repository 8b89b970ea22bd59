import { chunkLength } from "./column-lines.js";
import { heaviestRisingRun } from "./heaviest-run.js";
/**
 * Rows of the parallel view. Row 1 names the versions; then, for each group in `order`, a row that takes what is between (sized by what
 * stands there) and a row of the group itself; last a row for what follows. A version's own order is kept: what its outlet put elsewhere
 * stays there, and only the heaviest rising run of its groups stands level.
 */
export function layOutColumn(column, order) {
    const place = new Map(order.map((group, i) => [group, i]));
    const anchored = column.chunks.flatMap((chunk) => {
        const at = chunk.group === null ? undefined : place.get(chunk.group);
        return at === undefined ? [] : [{ chunk, place: at, weight: chunkLength(chunk) }];
    });
    const level = new Map(heaviestRisingRun(anchored).flatMap((i) => (anchored[i] ? [[anchored[i].chunk, anchored[i].place]] : [])));
    const items = [];
    let previous = -1;
    let waiting = [];
    const flush = (next) => {
        const silent = order.slice(previous + 1, next);
        if (waiting.length > 0 || silent.length > 0)
            items.push({ kind: 'run', rows: { start: rowOf(previous) + 1, end: rowOf(next) }, chunks: waiting, silent });
        waiting = [];
        previous = next;
    };
    for (const chunk of column.chunks) {
        const at = level.get(chunk);
        if (at === undefined)
            waiting.push(chunk);
        else {
            flush(at);
            items.push({ kind: 'level', rows: { start: rowOf(at), end: rowOf(at) + 1 }, group: order[at] ?? '', chunk });
        }
    }
    flush(order.length);
    return items;
}
/** The row of the n-th group, 0-based; -1 is the row of names, and `order.length` the line after the last row. */
function rowOf(place) {
    return place < 0 ? 1 : 3 + 2 * place;
}
/**
 * The style rules that put every item in its rows; one class for each pair of lines in use, for inline styles are not allowed. A run over many
 * rows must not stretch them: its least height counts as nothing there (`.long-run`), so of the rows it crosses only a `min-content` one grows,
 * and only the row that a long run ends in is such (CSS Grid 1, section 12.5, steps 3 and 4).
 */
export function rowRules(groups, used) {
    const classes = new Map([...used].map((rows) => [rowClass(rows), rows]));
    const longEnds = new Set([...classes.values()].filter(isLong).map((rows) => rows.end - 1));
    const last = rowOf(groups) - 1;
    const template = Array.from({ length: last }, (_, i) => (longEnds.has(i + 1) ? 'min-content' : 'auto')).join(' ');
    const rules = [...classes].map(([name, { start, end }]) => `.${name}{grid-row:${start}/${end}}`);
    return `@media print,(width>=820px){.parallel{grid-template-rows:${template}}${rules.join('')}.parallel>.after{grid-row:${last + 1}}}`;
}
/** Whether an item stands in more than one row. */
export function isLong(rows) {
    return rows.end - rows.start > 1;
}
/** The class that puts an item in its rows. */
export function rowClass(rows) {
    return `g${rows.start}-${rows.end}`;
}
