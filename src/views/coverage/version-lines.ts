import { routes } from '../routes.ts';
import type { Witness } from '../witnesses.ts';
import type { CoverageCell, CoverageMatrix } from './coverage-page.ts';

/** A version among too many for a matrix: its sentences toward the version that holds most of them, and where the others are told. */
export interface VersionLine {
  readonly witness: Witness;
  readonly sentences: number;
  readonly nearest: CoverageCell | undefined;
  readonly url: string;
}

/** A line for each version of a matrix. */
export function versionLines({ event, rows }: CoverageMatrix): readonly VersionLine[] {
  return rows.map(({ witness, sentences, cells }) => {
    const others = cells.filter(({ counts }) => counts.length > 0);
    const nearest = others.toSorted((a, b) => held(b) - held(a))[0];
    return { witness, sentences, nearest, url: routes.coverageOf(event, witness.article) };
  });
}

function held({ counts }: CoverageCell): number {
  return counts.find(({ state }) => state === 'counterpart')?.count ?? 0;
}
