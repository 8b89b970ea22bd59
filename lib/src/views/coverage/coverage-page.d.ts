import type { Edition } from '../../corpus/edition.ts';
import type { Event } from '../../corpus/event.ts';
import type { CoverageState } from '../../vocabulary/coverage-states.ts';
import { type Witness } from '../witnesses.ts';
/** How many sentences of one version stand in one state toward another, and where they are listed. */
export interface CoverageCell {
    readonly toward: Witness;
    readonly counts: readonly {
        readonly state: CoverageState;
        readonly name: string;
        readonly count: number;
        /** The list's id: on its page it is the list's, elsewhere this very number bears it. */
        readonly id: string;
        readonly url: string;
    }[];
}
/** One version's sentences toward every other version of its event. `share` is its length beside the longest, 0..100. */
export interface CoverageRow {
    readonly share: number;
    readonly witness: Witness;
    readonly sentences: number;
    readonly cells: readonly CoverageCell[];
}
/** The matrix of one event. */
export interface CoverageMatrix {
    readonly event: string;
    readonly title: string;
    readonly url: string;
    /** The page of the event's coverage. */
    readonly page: string;
    readonly date: string;
    readonly rows: readonly CoverageRow[];
}
/** The events with at least two versions, the latest first. */
export declare function comparedEvents(edition: Edition): readonly Event[];
/** See {@link CoverageMatrix}. Every version's page shows a part of it: it is counted once an edition. */
export declare function coverageMatrix(edition: Edition, event: Event): CoverageMatrix;
/** Of so many versions the list of all events shows the matrix; a larger one stands on its event's page. */
export declare const MOST_LISTED = 5;
/** All compared events, in pages that stay light. */
export declare const coveragePages: (edition: Edition, key?: string) => {
    pages: Readonly<{
        id: string;
        title: string;
        date: string | null;
        articles: string[];
        perspectives: string[];
    }>[][];
    addresses: readonly string[];
};
