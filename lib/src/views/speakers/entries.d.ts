import type { SearchHit } from '../search/hit.ts';
import type { Cost } from '../weighed-pages.ts';
/** One utterance in a list: the words of its first version, and all versions with their places. */
export interface UtteranceEntry {
    readonly url: string;
    readonly text: string;
    readonly language: string;
    readonly speakers: readonly string[];
    readonly versions: readonly {
        readonly siglum: string;
        readonly hue: number;
        readonly name: string;
        readonly url: string;
        readonly telling: number;
    }[];
}
/** See {@link UtteranceEntry}. */
export declare function toEntry(hit: SearchHit): UtteranceEntry;
/** Whether a hit is somebody's words. */
export declare function isSpoken(hit: SearchHit): boolean;
/** What an entry of a list costs to send. */
export declare function costOfEntry({ text, versions }: UtteranceEntry): Cost;
