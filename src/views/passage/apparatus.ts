import type { Range } from '../../corpus/span.ts';
import { letterOf } from '../letters.ts';
import { type ApparatusEntry, listEntries, listPunctuationEntries, type PunctuationEntry } from './entries.ts';
import type { MemberWitness } from './members.ts';
import { collateVariants, placeRuns } from './variants.ts';

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
  readonly others: readonly MemberWitness[];
  readonly runs: readonly BaseRun[];
  readonly lines: readonly WitnessLine[];
  readonly entries: readonly ApparatusEntry[];
  readonly punctuation: readonly PunctuationEntry[];
}

/** Longer readings break the line of an interlinear; UTF-16 code units. */
export const STACK_LIMIT = 34;

/** The text of one witness, collated with all others. */
export function readFrom(base: MemberWitness, all: readonly MemberWitness[]): BaseView {
  const others = all.filter((other) => other !== base);
  const text = base.member.text;
  const witnesses = others.map((other) => other.member.text);
  const comparisons = witnesses.map((witness) => placeRuns(text, witness));
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
    runs,
    lines: joinLines(others, runs),
    entries: listEntries(text, variants, base, others),
    punctuation: listPunctuationEntries(comparisons, base, others),
  };
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
