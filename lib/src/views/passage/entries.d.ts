import type { MemberWitness } from './members.ts';
import type { PlacedRun, Variant } from './variants.ts';
/** Readings of one wording with all who have it. Empty text: not in these versions. */
export interface GroupedReading {
    readonly text: string;
    readonly remark: 'added' | 'absent' | null;
    readonly witnesses: readonly MemberWitness[];
}
/** One entry of the apparatus: `letter  lemma sigla ] reading sigla`. */
export interface ApparatusEntry {
    readonly letter: string;
    /** The base's words; null where it has none, and `after` says behind which word. */
    readonly lemma: string | null;
    readonly after: string;
    readonly agreeing: readonly MemberWitness[];
    readonly readings: readonly GroupedReading[];
    /** How many other readings there are, beyond those that are told. */
    readonly more: number;
    readonly isQuiet: boolean;
}
/** A place where some have the same words with other punctuation. */
export interface PunctuationEntry {
    readonly lemma: string;
    readonly text: string;
    /** "without the comma". */
    readonly remark: string;
    /** Where it stands in the base; UTF-16 code units. */
    readonly at: number;
    readonly witnesses: readonly MemberWitness[];
}
/** The apparatus of a text: an entry for each variant, lettered in their order. */
export declare function listEntries(text: string, variants: readonly Variant[], base: MemberWitness, others: readonly MemberWitness[]): ApparatusEntry[];
/** Where the others have the base's words with other punctuation, those who do the same together, in the order of the text. */
export declare function listPunctuationEntries(comparisons: readonly (readonly PlacedRun[])[], base: MemberWitness, others: readonly MemberWitness[]): PunctuationEntry[];
