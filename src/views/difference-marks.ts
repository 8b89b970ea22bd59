import { compareWords } from '../align/words.ts';
import type { Marked } from './segments.ts';

/** How a stretch of a version is drawn. Long additions get brackets instead of a line. */
export interface DifferenceMark {
  readonly kind: 'changed' | 'added' | 'long' | 'missing' | 'varied' | 'strong';
  /** Function words, honorifics, spelling alone. */
  readonly isQuiet: boolean;
  /** What the other version has here, for those who listen. */
  readonly against: string;
  /** The letter of the note that says what changed; set on strong marks where notes have letters. */
  readonly letter?: string;
}

/** Up to so many words an addition is underlined; beyond, brackets at its ends read better. */
const LONG_ADDITION_WORDS = 5;

/** What one version is marked with when it is read against another: ranges are of `text`, which begins at `offset` in its source. */
export function marksAgainst(base: string, text: string, offset: number): Marked<DifferenceMark>[] {
  const marks: Marked<DifferenceMark>[] = [];
  let reached = 0;
  for (const run of compareWords(base, text)) {
    const against = run.a === null ? '' : base.slice(run.a.start, run.a.end);
    const range = run.b ?? { start: reached, end: reached };
    reached = range.end;
    if (run.kind === 'same') continue;
    const mark = { kind: kindOf(run.kind, text.slice(range.start, range.end)), isQuiet: run.quiet, against };
    marks.push({ start: offset + range.start, end: offset + range.end, mark });
  }
  return marks;
}

function kindOf(kind: 'changed' | 'added' | 'missing', words: string): DifferenceMark['kind'] {
  return kind === 'added' && words.split(/\s+/).length > LONG_ADDITION_WORDS ? 'long' : kind;
}

/** Where the others word a text differently, function words and spelling aside: ranges of `base`, which begins at `offset`. */
export function variedIn(base: string, others: readonly string[], offset: number): Marked<DifferenceMark>[] {
  return others.flatMap((other) =>
    compareWords(base, other).flatMap((run): Marked<DifferenceMark>[] =>
      run.a === null || run.kind === 'same' || run.quiet
        ? []
        : [
            {
              start: offset + run.a.start,
              end: offset + run.a.end,
              mark: { kind: 'varied', isQuiet: false, against: '' },
            },
          ],
    ),
  );
}
