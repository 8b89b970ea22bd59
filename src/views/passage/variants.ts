import { compareWords } from '../../align/changes/words.ts';
import { tokenise } from '../../align/tokens.ts';
import type { Range } from '../../corpus/span.ts';

/** What one witness has in the place of a variant. Empty text: it has nothing there. */
export interface Reading {
  readonly text: string;
  /** The same words as the base, spelling and quote style aside. */
  readonly isSame: boolean;
}

/** A place where at least one witness has other words than the base. An empty range is a place where another has more. */
export interface Variant extends Range {
  /** One for each witness, in their order. */
  readonly readings: readonly Reading[];
  /** Function words, honorifics and spelling alone. */
  readonly isQuiet: boolean;
}

/** A run of a comparison with both sides placed; an absent side is an empty range where it would stand. */
export interface PlacedRun {
  /** The same words; punctuation may differ. */
  readonly isSame: boolean;
  /** No word on either side, and yet not the same: a comma more, a full stop for a dash. */
  readonly isPunctuation: boolean;
  readonly isQuiet: boolean;
  readonly a: Range;
  readonly b: Range;
}

/** Every place where the witnesses' words differ from the base, in order and apart: overlapping differences of several witnesses are one variant. */
export function collateVariants(
  base: string,
  witnesses: readonly string[],
  comparisons: readonly (readonly PlacedRun[])[] = witnesses.map((witness) => placeRuns(base, witness)),
): Variant[] {
  const differing = comparisons.flatMap((runs) => runs.filter((run) => !run.isSame));
  return joinOverlapping(differing).map(({ start, end, isQuiet }) => ({
    start,
    end,
    isQuiet,
    readings: witnesses.map((witness, i) => readingOf(base, witness, comparisons[i] ?? [], { start, end })),
  }));
}

/** The runs in which a witness has the same words as the base and those in which it has not, in order. */
export function placeRuns(base: string, witness: string): PlacedRun[] {
  let a = 0;
  let b = 0;
  return compareWords(base, witness).flatMap((run): PlacedRun[] => {
    const [own, other] = [run.a ?? { start: a, end: a }, run.b ?? { start: b, end: b }];
    a = own.end;
    b = other.end;
    if (run.kind === 'same') return [{ isSame: true, isPunctuation: false, isQuiet: true, a: own, b: other }];
    const [ownWords, otherWords] = [hasWord(base, own), hasWord(witness, other)];
    const words = { isSame: false, isPunctuation: false, isQuiet: run.insubstantial };
    const marks = { isSame: true, isPunctuation: true, isQuiet: true };
    if (ownWords === otherWords) return [{ ...(ownWords ? words : marks), a: own, b: other }];
    // Words against a mark are two things: other punctuation, and words that only one has.
    const isMarkLost = own.start < own.end && !ownWords;
    const isMarkGained = other.start < other.end && !otherWords;
    if (isMarkLost)
      return [
        { ...marks, a: own, b: startOf(other) },
        { ...words, a: endOf(own), b: other },
      ];
    if (isMarkGained)
      return [
        { ...marks, a: startOf(own), b: other },
        { ...words, a: own, b: endOf(other) },
      ];
    return [{ ...words, a: own, b: other }];
  });
}

const startOf = ({ start }: Range): Range => ({ start, end: start });
const endOf = ({ end }: Range): Range => ({ start: end, end });

function hasWord(text: string, { start, end }: Range): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function joinOverlapping(runs: readonly PlacedRun[]): (Range & { isQuiet: boolean })[] {
  const joined: { start: number; end: number; isQuiet: boolean }[] = [];
  for (const { a, isQuiet } of runs.toSorted((x, y) => x.a.start - y.a.start || x.a.end - y.a.end)) {
    const last = joined.at(-1);
    const isSamePlace = last !== undefined && last.start === a.start && last.end === a.end;
    if (last !== undefined && (isSamePlace || a.start < last.end)) {
      last.end = Math.max(last.end, a.end);
      last.isQuiet &&= isQuiet;
    } else joined.push({ start: a.start, end: a.end, isQuiet });
  }
  return joined;
}

function readingOf(base: string, witness: string, runs: readonly PlacedRun[], range: Range): Reading {
  if (range.start === range.end) {
    const added = runs.find((run) => !run.isSame && run.a.start === range.start && run.a.end === range.end);
    return { text: added === undefined ? '' : witness.slice(added.b.start, added.b.end), isSame: added === undefined };
  }
  const touched = runs.filter((run) => run.a.start < range.end && run.a.end > range.start);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return { text: '', isSame: false };
  const start = first.isSame ? crossing(base, witness, first, range.start, 'start') : first.b.start;
  const end = last.isSame ? crossing(base, witness, last, range.end, 'end') : last.b.end;
  return { text: witness.slice(start, end).trim(), isSame: touched.every((run) => run.isSame) };
}

/** Where a place inside a run of the same words lies in the witness: the same words have the same number of tokens. */
function crossing(base: string, witness: string, run: PlacedRun, place: number, edge: 'start' | 'end'): number {
  const before = tokenise(base, run.a.start, Math.min(place, run.a.end)).length;
  if (place >= run.a.end) return run.b.end;
  const tokens = tokenise(witness, run.b.start, run.b.end);
  return edge === 'start' ? (tokens[before]?.start ?? run.b.end) : (tokens[before - 1]?.end ?? run.b.start);
}
