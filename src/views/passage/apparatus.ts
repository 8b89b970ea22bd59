import { letterOf } from '../letters.ts';
import type { MemberWitness } from './members.ts';
import { collateVariants, type Variant } from './variants.ts';

/** Readings of one wording with all who have it. Empty text: not in these versions. */
export interface GroupedReading {
  readonly text: string;
  readonly remark: 'added' | 'absent' | null;
  readonly witnesses: readonly MemberWitness[];
}

/** One entry: `letter  lemma sigla ] reading sigla`. */
export interface ApparatusEntry {
  readonly letter: string;
  /** The base's words; null where it has none, and `after` says behind which word. */
  readonly lemma: string | null;
  readonly after: string;
  readonly agreeing: readonly MemberWitness[];
  readonly readings: readonly GroupedReading[];
  readonly isQuiet: boolean;
}

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

/** One witness as the base, with what all others have against it. */
export interface BaseView {
  readonly base: MemberWitness;
  readonly others: readonly MemberWitness[];
  readonly runs: readonly BaseRun[];
  readonly entries: readonly ApparatusEntry[];
}

/** Longer readings break the line of an interlinear; UTF-16 code units. */
const STACK_LIMIT = 40;

/** The text of one witness, collated with all others. */
export function readFrom(base: MemberWitness, all: readonly MemberWitness[]): BaseView {
  const others = all.filter((other) => other !== base);
  const text = base.member.text;
  const variants = collateVariants(
    text,
    others.map((other) => other.member.text),
  );
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
    entries: variants.map((variant, i) => entryOf(text, variant, letterOf(i), base, others)),
  };
}

function entryOf(
  text: string,
  variant: Variant,
  letter: string,
  base: MemberWitness,
  others: readonly MemberWitness[],
): ApparatusEntry {
  const agreeing = [base, ...others.filter((_, i) => variant.readings[i]?.isSame === true)];
  const byText = new Map<string, MemberWitness[]>();
  others.forEach((other, i) => {
    const reading = variant.readings[i];
    if (reading === undefined || reading.isSame) return;
    byText.set(reading.text, [...(byText.get(reading.text) ?? []), other]);
  });
  const isAddition = variant.start === variant.end;
  return {
    letter,
    lemma: isAddition ? null : text.slice(variant.start, variant.end),
    // bounded: at most 60 characters
    after: /\S+\s*$/u.exec(text.slice(Math.max(0, variant.start - 60), variant.start))?.[0]?.trim() ?? '',
    agreeing,
    isQuiet: variant.isQuiet,
    readings: [...byText].map(([words, witnesses]) => ({
      text: words,
      witnesses,
      remark: remarkOf(words, isAddition),
    })),
  };
}

function remarkOf(words: string, isAddition: boolean): GroupedReading['remark'] {
  if (words === '') return 'absent';
  return isAddition ? 'added' : null;
}
