import type { DriftKind } from '../../corpus/passage.ts';
import type { Change } from '../what-changed.ts';

/** Kinds whose name and words, side by side, already say all that the reason says. */
const SAID_BY_WORDS: ReadonlySet<DriftKind> = new Set<DriftKind>(['institution', 'number', 'name', 'direction']);
/** The two sides once more, at the end of a reason. */
const SIDES = /: “[^”]*” against “[^”]*”\.$/u;

/** Why a change counts, where its words stand beside it: without repeating them, and empty where nothing else is said. */
export function reasonBeside({ kind, why, lemma, reading }: Change): string {
  const hasBoth = lemma !== null && reading !== null && why.includes(lemma) && why.includes(reading);
  if (SAID_BY_WORDS.has(kind) && hasBoth) return '';
  return why.replace(SIDES, '.');
}
