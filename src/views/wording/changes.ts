import type { Edition } from '../../corpus/edition-record.ts';
import type { DriftKind } from '../../corpus/passage.ts';
import { routes } from '../routes.ts';
import { type Change, rankChanges, toChange } from '../what-changed.ts';
import type { Witness } from '../witnesses.ts';
import { directedPairs } from './directed-pairs.ts';

/** One change as the table tells it: what one version has, what the other has, and why it is thought to matter. */
export interface ChangeRow extends Change {
  readonly a: Witness;
  readonly b: Witness;
  readonly url: string;
}

/** What changed by kind, each with its rows, the kind with most that deserve a look first. */
export interface ChangesOfKind {
  readonly kind: DriftKind;
  readonly name: string;
  readonly checks: number;
  readonly rows: readonly ChangeRow[];
}

/** Rows shown of a kind; the passages' own pages have all. */
const SHOWN = 60;

/** All that changed between versions, by kind. */
export function changesByKind(edition: Edition): readonly ChangesOfKind[] {
  const rows = directedPairs(edition).flatMap(({ passage, pair, a, b, isTurned }) =>
    pair.drift.map((d): ChangeRow => {
      const change = isTurned ? toChange(edition, d, d.b, d.a) : toChange(edition, d, d.a, d.b);
      return { ...change, a, b, url: routes.passage(passage.id) };
    }),
  );
  return [...Map.groupBy(rankChanges(rows), (row) => row.kind)]
    .map(([kind, own]) => ({
      ...{ kind, name: own[0]?.name ?? kind, checks: own.filter((row) => row.grade === 'check').length },
      rows: own.slice(0, SHOWN),
    }))
    .sort((a, b) => b.checks - a.checks || b.rows.length - a.rows.length);
}
