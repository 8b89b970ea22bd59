import { type ApparatusEntry, type PunctuationEntry } from './entries.ts';
import type { MemberWitness } from './members.ts';
/** A stretch of the base text: words that all share, or a variant with what each other witness reads there (null: the same). */
export type BaseRun = {
    readonly kind: 'same';
    readonly text: string;
} | {
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
export declare const STACK_LIMIT = 34;
/** The text of one witness, collated with all others. */
export declare function readFrom(base: MemberWitness, all: readonly MemberWitness[]): BaseView;
