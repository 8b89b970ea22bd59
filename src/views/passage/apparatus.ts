import type { Range } from '../../corpus/span.ts';
import { letterOf } from '../letters.ts';
import { type ApparatusEntry, listEntries, listPunctuationEntries, type PunctuationEntry } from './entries.ts';
import type { MemberWitness } from './members.ts';
import { collateVariants, type PlacedRun, placeRuns } from './variants.ts';

/** A stretch of the base text: words that all share, or a variant with what each other witness reads there (null: the same). */
export type BaseRun =
  | { readonly kind: 'same'; readonly text: string }
  | {
      readonly kind: 'variant';
      readonly text: string;
      readonly letter: string;
      readonly isQuiet: boolean;
      /** Too long for a stack: the words run on, and the apparatus has the readings. */
      readonly isLong: boolean;
      readonly readings: readonly (string | null)[];
    };

/** Witnesses that read the same against the base throughout: one line below its words. */
export interface WitnessLine {
  readonly witnesses: readonly MemberWitness[];
  /** Whose readings to take: an index into `others`. */
  readonly at: number;
}

/** One witness as the base, with what all others have against it. */
export interface BaseView {
  readonly base: MemberWitness;
  /** The witnesses that are collated with it word by word. */
  readonly others: readonly MemberWitness[];
  /** Those that share too few words with it for that, and stand whole in the apparatus. */
  readonly apart: readonly MemberWitness[];
  readonly runs: readonly BaseRun[];
  readonly lines: readonly WitnessLine[];
  readonly entries: readonly ApparatusEntry[];
  readonly punctuation: readonly PunctuationEntry[];
}

/** Longer readings break the line of an interlinear; UTF-16 code units. */
export const STACK_LIMIT = 34;

/** A witness that shares less than this of the shorter text would make one variant of the whole and hide what the others read (0..1, by length). */
const LEAST_SHARED = 0.3;

/** The text of one witness, collated with all others. */
export function readFrom(base: MemberWitness, all: readonly MemberWitness[]): BaseView {
  const text = base.member.text;
  const compared = all
    .filter((other) => other !== base)
    .map((other) => ({ other, comparison: placeRuns(text, other.member.text) }));
  const collated = compared.filter(({ other, comparison }) => shareOf(text, other, comparison) >= LEAST_SHARED);
  const apart = compared.filter((one) => !collated.includes(one)).map(({ other }) => other);
  const others = collated.map(({ other }) => other);
  const witnesses = others.map((other) => other.member.text);
  const comparisons = collated.map(({ comparison }) => comparison);
  const variants = collateVariants(text, witnesses, comparisons).map((variant) => startAtWord(text, variant));
  const runs: BaseRun[] = [];
  let reached = 0;
  variants.forEach((variant, i) => {
    if (variant.start > reached) runs.push({ kind: 'same', text: text.slice(reached, variant.start) });
    const readings = variant.readings.map((reading) => (reading.isSame ? null : reading.text));
    const own = text.slice(variant.start, variant.end);
    const isLong = own.length > STACK_LIMIT || readings.some((reading) => (reading ?? '').length > STACK_LIMIT);
    runs.push({ kind: 'variant', text: own, letter: letterOf(i), isQuiet: variant.isQuiet, isLong, readings });
    reached = variant.end;
  });
  if (reached < text.length) runs.push({ kind: 'same', text: text.slice(reached) });
  return {
    base,
    others,
    apart,
    runs,
    lines: joinLines(others, runs),
    entries: listEntries(text, variants, base, others),
    punctuation: listPunctuationEntries(comparisons, base, others),
  };
}

/** How much of the shorter text both have word for word, by length; 0..1. */
function shareOf(text: string, { member }: MemberWitness, comparison: readonly PlacedRun[]): number {
  const same = comparison.reduce(
    (sum, run) => sum + (run.isSame && !run.isPunctuation ? run.b.end - run.b.start : 0),
    0,
  );
  return same / Math.max(1, Math.min(text.length, member.text.length));
}

/** A lemma begins with a word: the comma before it goes with the words before. */
function startAtWord<T extends Range>(text: string, variant: T): T {
  const words = text.slice(variant.start, variant.end);
  const signs = /^[\s,;:.–—-]+(?=[\p{L}\p{N}])/u.exec(words)?.[0].length ?? 0;
  return { ...variant, start: variant.start + signs };
}

function joinLines(others: readonly MemberWitness[], runs: readonly BaseRun[]): WitnessLine[] {
  const byWording = new Map<string, { witnesses: MemberWitness[]; at: number }>();
  others.forEach((other, at) => {
    const wording = JSON.stringify(runs.map((run) => (run.kind === 'variant' ? run.readings[at] : null)));
    const line = byWording.get(wording);
    if (line === undefined) byWording.set(wording, { witnesses: [other], at });
    else line.witnesses.push(other);
  });
  return [...byWording.values()];
}
