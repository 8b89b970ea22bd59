import { layOutColumn } from "../parallel-rows.js";
/** The part that an item of a column stands in, 0-based. */
export function partOf(parts, rows) {
    const at = groupAt(rows);
    const found = parts.findIndex(({ to }) => at < to);
    return found < 0 ? parts.length - 1 : found;
}
/** Rows as they are counted inside a part: a part is a ladder of its own. */
export function rowsInPart(rows, { from, to }, isLast) {
    const end = isLast ? rows.end : Math.min(rows.end, 2 + 2 * to);
    return { start: rows.start - 2 * from, end: end - 2 * from };
}
/** Where each sentence stands: sentence id to part, 0-based; for links from one part to another. What a part leaves out of a run is not in it. */
export function placesOf(column, pair, parts) {
    return new Map(layOutColumn(column, pair.order).flatMap((item) => {
        const part = partOf(parts, item.rows);
        return chunksOf(item)
            .slice(0, parts[part]?.most.chunks)
            .flatMap(({ lines }) => lines.map(({ sentence }) => [sentence.id, part]));
    }));
}
/** The chunks of an item, one or many. */
export function chunksOf(item) {
    return item.kind === 'level' ? [item.chunk] : item.chunks;
}
/** The place in the order of the group that an item's rows begin before or at. */
export function groupAt({ start }) {
    return Math.max(0, Math.floor((start - 2) / 2));
}
