import { isLong } from "../parallel-rows.js";
/**
 * What the styles of the ladder need to know of this page: between which grid lines each row class stands (`--r`, and `--e` where that is not the
 * next one), and how the rows are sized where both sides stand beside one another, as they do on paper. Narrower, the styles make four rows of
 * each: rung, first version, second version, notes.
 */
export function ladderRules(groups, sides) {
    const used = new Map(sides.flatMap((side) => side.cells.map((cell) => [ladderClass(cell.rows), cell.rows])));
    const longEnds = new Set([...used.values()].filter(isLong).map((rows) => rows.end - 1));
    const template = Array.from({ length: 2 * groups + 2 }, (_, i) => longEnds.has(i + 1) ? 'min-content' : 'auto').join(' ');
    const lines = [...used].map(([name, rows]) => `.${name}{--r:${rows.start}${isLong(rows) ? `;--e:${rows.end}` : ''}}`);
    const sizes = longEnds.size === 0 ? '' : `@media print,(width>=820px){.ladder{grid-template-rows:${template}}}`;
    return sizes + lines.join('');
}
/** The class that puts an item of the ladder in its rows; as short as can be, for there is one on every cell. */
export function ladderClass(rows) {
    return isLong(rows) ? `r${rows.start}-${rows.end}` : `r${rows.start}`;
}
