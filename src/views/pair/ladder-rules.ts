import { isLong, type Rows, rowClass } from '../parallel-rows.ts';
import type { LadderSide } from './ladder.ts';

/** On a narrow page each row of the ladder becomes four, one under the other: rung, first version, second version, notes. */
const NARROW = { rung: 0, first: 1, second: 2, notes: 3 } as const;

type Part = keyof typeof NARROW;

/** The style rules that put both sides, the rungs and the notes in their rows, beside one another or, below 820 px, one under the other. */
export function ladderRules(groups: number, sides: readonly LadderSide[]): string {
  const used = new Map(sides.flatMap((side) => side.cells.map((cell) => [rowClass(cell.rows), cell.rows] as const)));
  const longEnds = new Set([...used.values()].filter(isLong).map((rows) => rows.end - 1));
  const template = Array.from({ length: 2 * groups + 2 }, (_, i) =>
    longEnds.has(i + 1) ? 'min-content' : 'auto',
  ).join(' ');
  const wide = [...used].map(([name, { start, end }]) => `.${name}{grid-row:${start}/${end}}`).join('');
  return `@media (width>=820px){.ladder{grid-template-rows:${template}}${wide}}@media (width<820px){${narrowRules(sides).join('')}}`;
}

/** One rule for each row that each part really has: rungs where the versions are level, notes wherever one may stand. */
function narrowRules(sides: readonly LadderSide[]): string[] {
  const rule = (part: Part, rows: Rows): string =>
    `.on-${part} .${rowClass(rows)}{grid-row:${rows.start * 4 + NARROW[part]}}`;
  const cells = sides.flatMap(({ cells }, i) => cells.map(({ rows }) => rule(i === 0 ? 'first' : 'second', rows)));
  const level = (sides[0]?.cells ?? []).filter((cell) => cell.isLevel).map(({ rows }) => rule('rung', rows));
  const notes = sides.flatMap(({ cells }) => cells.map(({ rows }) => rule('notes', rows)));
  return [...new Set([...cells, ...level, ...notes])];
}
