import type { Edition } from '../corpus/edition.ts';
import type { EventPlan } from './event-plan.ts';
import type { Witness } from './witnesses.ts';
import { type WordDifference } from './worded-differently.ts';
/** One sentence of the quick reading: words of a version, where they stand, and who has them. */
export interface QuickEntry {
    readonly text: string;
    readonly id: string;
    /** Where it stands: on the event's page, or further on. */
    readonly href: string;
    readonly witnesses: readonly Witness[];
    /** Who has them not, of five versions and more, where these are fewer to name; empty where all have them. */
    readonly lacking: readonly Witness[] | null;
    /** Given where the wording differs: what is shown in place of the text. */
    readonly difference: WordDifference | null;
}
/** One of its four lists. `total` counts all that belongs there; `entries` shows the first few. */
export interface QuickList {
    readonly title: string;
    readonly total: number;
    readonly entries: readonly QuickEntry[];
}
/** In all versions, in some, only here, worded differently. Empty lists are left out. */
export declare function readQuickly(edition: Edition, plan: EventPlan, away?: ReadonlyMap<string, string>): QuickList[];
