import type { Edition } from '../corpus/edition.ts';
import type { EventPlan } from './event-plan.ts';
import { type StripView } from './overview-strip.ts';
/** A band as an SVG path with the group that it joins; `possible` bands are drawn by their edges alone. */
export interface BandView {
    readonly group: number | null;
    readonly d: string;
    readonly kind: 'level' | 'moved' | 'possible';
}
/** Strips from top to bottom and the bands between them. */
export interface OverviewView {
    readonly width: number;
    readonly height: number;
    readonly bar: number;
    readonly strips: readonly StripView[];
    readonly bands: readonly BandView[];
    /** Where the spine is drawn again as a line, from the top; its words as one SVG path at 0. */
    readonly spineLines: {
        readonly d: string;
        readonly at: readonly number[];
    };
}
/** Strips and bands of an event read along `spine`: bars as long as their sentences, on one scale, in each version's own order. */
export declare function drawOverview(edition: Edition, plan: EventPlan, spine: string, order: readonly string[], away?: ReadonlyMap<string, string>): OverviewView;
