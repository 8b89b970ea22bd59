import { isLong, type Rows, rowClass } from '../parallel-rows.ts';
import type { LadderSide } from './ladder.ts';

/** On a narrow page each row of the ladder becomes four, one under the other: rung, first version, second version, notes. */
const NARROW = { rung: 0, first: 1, second: 2, notes: 3 } as const;

/** The style rules that put both sides, the rungs and the notes in their rows, beside one another or, below 820 px, one under the other. */
export function ladderRules(groups: number, sides: readonly LadderSide[]): string {
  const used = new Map(sides.flatMap((side) => side.cells.map((cell) => [rowClass(cell.rows), cell.rows] as const)));
  const longEnds = new Set([...used.values()].filter(isLong).map((rows) => rows.end - 1));
  const template = Array.from({ length: 2 * groups + 2 }, (_, i) =>
    longEnds.has(i + 1) ? 'min-content' : 'auto',
  ).join(' ');
  const wide = [...used].map(([name, { start, end }]) => `.${name}{grid-row:${start}/${end}}`).join('');
  const narrow = [...used].flatMap(([name, rows]) =>
    Object.entries(NARROW).map(([part, place]) => `.on-${part} .${name}{grid-row:${narrowRow(rows, place)}}`),
  );
  return `@media (width>=820px){.ladder{grid-template-rows:${template}}${wide}}@media (width<820px){${narrow.join('')}}`;
}

function narrowRow(rows: Rows, place: number): number {
  return rows.start * 4 + place;
}
