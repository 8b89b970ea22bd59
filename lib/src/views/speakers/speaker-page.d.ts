import type { PageHead } from '../page-head.ts';
import { type UtteranceEntry } from './entries.ts';
/** The utterances of one event, and how many of them each outlet carries. */
export interface EventUtterances {
    readonly title: string;
    readonly url: string;
    readonly date: string;
    readonly outlets: readonly {
        readonly name: string;
        readonly count: number;
        readonly url: string;
    }[];
    readonly entries: readonly UtteranceEntry[];
}
/** See {@link speakerPage}. */
export interface SpeakerPage {
    readonly head: PageHead;
    readonly name: string;
    readonly deck: string;
    readonly aliases: readonly string[];
    readonly addresses: readonly string[];
    readonly pages: readonly SpeakerPart[];
}
/** What one page of a speaker lists: own utterances, then those relayed. */
export interface SpeakerPart {
    readonly events: readonly EventUtterances[];
    readonly relayed: readonly EventUtterances[];
}
/** One speaker's utterances by event, an entry each, and what is relayed through them. Throws when the id is no speaker's. */
export declare const speakerPage: (edition: import("../../browser.ts").Edition, key?: string) => SpeakerPage;
