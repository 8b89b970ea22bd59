import { isLong, type Rows, rowClass } from '../parallel-rows.ts';
import type { LadderSide } from './ladder.ts';

/**
 * What the styles of the ladder need to know of this page: between which grid lines each row class stands (`--r`, `--e`), and how the rows are
 * sized where both sides stand beside one another, as they do on paper. Narrower, the styles make four rows of each: rung, first version, second version, notes.
 */
export function ladderRules(groups: number, sides: readonly LadderSide[]): string {
  const used = new Map<string, Rows>(
    sides.flatMap((side) => side.cells.map((cell) => [rowClass(cell.rows), cell.rows] as const)),
  );
  const longEnds = new Set([...used.values()].filter(isLong).map((rows) => rows.end - 1));
  const template = Array.from({ length: 2 * groups + 2 }, (_, i) =>
    longEnds.has(i + 1) ? 'min-content' : 'auto',
  ).join(' ');
  const lines = [...used].map(([name, { start, end }]) => `.${name}{--r:${start};--e:${end}}`).join('');
  return `@media print,(width>=820px){.ladder{grid-template-rows:${template}}}${lines}`;
}
