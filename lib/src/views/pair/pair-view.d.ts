import type { Edition } from '../../corpus/edition.ts';
import type { Event } from '../../corpus/event.ts';
import type { Label } from '../../vocabulary/labels.ts';
import { type Certainty } from '../certainty.ts';
import type { PageHead } from '../page-head.ts';
import { type Rows } from '../parallel-rows.ts';
import type { Witness } from '../witnesses.ts';
import { type LadderSide } from './ladder.ts';
import { type PairNote } from './pair-notes.ts';
import { type PairPlan } from './pair-plan.ts';
/** What joins the two sides at one passage. */
export interface Rung {
    readonly number: number;
    readonly href: string;
    readonly label: Label;
    readonly certainty: Certainty;
    readonly rows: Rows;
    readonly notes: readonly PairNote[];
}
/** All that the page of two versions shows. */
export interface PairView {
    readonly head: PageHead;
    readonly title: string;
    readonly deck: string;
    readonly event: {
        readonly title: string;
        readonly href: string;
        readonly date: string;
    };
    readonly isDerived: boolean;
    readonly weightiest: readonly PairNote[];
    readonly sides: readonly [LadderSide, LadderSide];
    readonly rungs: readonly Rung[];
    /** What they share in each version's own order; given where no text is taken from the other. */
    readonly orders: readonly {
        readonly witness: Witness;
        readonly entries: readonly {
            number: number;
            href: string;
            words: string;
        }[];
    }[];
    readonly rules: string;
    /** 1-based; a ladder too long for one page goes on at the next. */
    readonly page: number;
    readonly pages: readonly string[];
}
/** Two versions sentence by sentence, or one page of them; null if they share nothing. */
export declare function viewPair(edition: Edition, event: Event, a: string, b: string, page?: number): PairView | null;
/** "Reuters and its reprint". */
export declare function titleOf({ first, second, isDerived }: PairPlan): string;
