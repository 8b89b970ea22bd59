import type { Entity } from '../names/entity.ts';
import type { Attribution, ReportedSpeech } from './attribution.ts';
import type { AttributionWindow } from './attribution-window.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Whoever a window's verbs of saying, and its quotations, give the word to. */
export function readReportedSpeech(
  window: AttributionWindow,
  resolve: (clause: ReportingClause) => readonly Entity[],
  quoted: readonly Entity[],
): ReportedSpeech[] {
  const { block, range, clauses } = window;
  const all = new Set([...quoted, ...clauses.filter(isPlain).flatMap(resolve)]);
  const [start, end] = [block.tokens[range.from]?.start, block.tokens[range.to - 1]?.end];
  return all.size === 0 || start === undefined || end === undefined
    ? []
    : [{ range: { start, end }, sources: [...all] }];
}

/** A verb with its own subject: whom a noun ("the claim that …") or a participle (", urging …") belongs to is often another. */
function isPlain({ shape }: ReportingClause): boolean {
  return shape !== 'noun' && shape !== 'participle';
}

/** Whoever passes on another's words (“…,” Lee said that Kim had said) is the one who tells, and who "he" is next; else whoever speaks. */
export function findNarrators(own: readonly Attribution[], speakers: readonly Entity[]): readonly Entity[] {
  const relayers = own.at(-1)?.relayers.filter(({ kind }) => kind === 'person') ?? [];
  return relayers.length === 1 ? relayers : speakers;
}
