import type { Edition } from '../../corpus/edition.ts';
import type { Event } from '../../corpus/event.ts';
import type { Sentence } from '../../corpus/sentence.ts';
import type { CoverageState } from '../../vocabulary/coverage-states.ts';
import { type Counted, type CountedPages } from '../counted-pages.ts';
import { type Witness } from '../witnesses.ts';
/** A list that a number leads to: the sentences of one version in one state toward another. */
export interface CoverageList extends Counted {
    readonly of: Witness;
    readonly toward: Witness;
    readonly name: string;
}
/** Where the lists of an event stand. */
export interface ListPages {
    /** All lists, where they fit the page of the event; else null, and each version has pages of its own. */
    readonly whole: CountedPages<CoverageList> | null;
    readonly byVersion: ReadonlyMap<string, CountedPages<CoverageList>>;
    readonly urlOf: (list: string) => string;
}
export declare const STATES: readonly (readonly [CoverageState, string])[];
/** So many versions a matrix shows side by side; more are a list of rows, each leading to its version's own page. */
export declare const MOST_SIDE_BY_SIDE = 12;
/** See {@link ListPages}. */
export declare function listPages(edition: Edition, event: Event): ListPages;
/** All lists of an event, in the order of the matrix; empty ones are left out. */
export declare function coverageLists(edition: Edition, event: Event): readonly CoverageList[];
/** The id of a list, which is a place in the page that it stands on. */
export declare function listId(of: Witness, toward: Witness, state: CoverageState): string;
/** The sentences of an article, those of its blocks in their order. */
export declare function sentencesOf(edition: Edition, article: string): {
    id: string;
    span: {
        file: string;
        start: number;
        end: number;
    };
    text: string;
    coverage: {
        article: string;
        state: "counterpart" | "possible" | "none";
    }[];
}[];
/** An article's sentences by the state that they have toward each other article; keys as `coverageKey` makes them. One walk, however many versions there are. */
export declare function sentencesByCoverage(edition: Edition, article: string): ReadonlyMap<string, readonly Sentence[]>;
/** The key of {@link sentencesByCoverage}. */
export declare function coverageKey(toward: string, state: CoverageState): string;
