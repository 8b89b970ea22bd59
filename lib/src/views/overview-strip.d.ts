import type { PossiblePair } from '../corpus/edition.ts';
import type { ColumnPlan, EventPlan } from './event-plan.ts';
import { type Placed } from './overview-place.ts';
import type { Witness } from './witnesses.ts';
/** One sentence that is told elsewhere, or may be: a link to it, its place, the number of what it stands with if that has one. */
export interface BarView extends Placed {
    readonly href: string;
    readonly number: number | null;
    readonly isPossible: boolean;
    readonly label: string;
}
/** One version as a strip. `hollow` and `edges` are SVG paths: sentences without counterpart, and the top edges of headlines. */
export interface StripView {
    readonly witness: Witness;
    readonly isSpine: boolean;
    readonly y: number;
    readonly bars: readonly BarView[];
    readonly hollow: string;
    readonly edges: string;
}
/** A strip with what bands need: the places of groups (that which tells most of it first) and of sentences; `line` is the strip as a line at 0. */
export interface DrawnStrip {
    readonly strip: StripView;
    readonly places: ReadonlyMap<string, readonly Placed[]>;
    readonly sentences: ReadonlyMap<string, Placed>;
    readonly line: string;
    readonly width: number;
}
interface Drawing {
    /** `unit`: units a UTF-16 code unit; `shrink`: 0..1, of gaps and least widths; `gap`: units between blocks. */
    readonly scale: {
        readonly unit: number;
        readonly shrink: number;
        readonly gap: number;
    };
    readonly y: number;
    readonly bar: number;
    readonly isSpine: boolean;
}
/** What the bars of all strips are named by: the numbers of groups, and of what each sentence of a possible pair stands with, null where that has none. */
export interface Numbers {
    readonly ofGroup: (group: string) => number | null;
    readonly ofCounterpart: ReadonlyMap<string, number | null>;
}
/** See {@link Numbers}. */
export declare function numberSentences(plan: EventPlan, possible: readonly PossiblePair[]): Numbers;
/** See {@link DrawnStrip}. */
export declare function drawStrip({ witness, lines }: ColumnPlan, { scale, y, bar, isSpine }: Drawing, { ofGroup, ofCounterpart }: Numbers, away: ReadonlyMap<string, string>): DrawnStrip;
export {};
