import type { Edition } from '../../corpus/edition.ts';
import { type CountedPages } from '../counted-pages.ts';
import { type VerbCount } from './attribution.ts';
import { type ChangeRow, type ChangesOfKind } from './changes.ts';
import { type VariantReading } from './readings.ts';
/** A list that shows its first items, with the address of all of them where there are more. */
interface Beginning<T> {
    readonly shown: readonly T[];
    readonly total: number;
    readonly url: string;
}
/** A thing and the address that its number leads to. */
export interface Led<T> {
    readonly item: T;
    readonly url: string;
}
/** An outlet with its verbs, each leading to its places. */
export interface OutletLine {
    readonly outlet: string;
    readonly url: string;
    readonly total: number;
    readonly verbs: readonly Led<VerbCount>[];
    /** Verbs that found no room. */
    readonly more: number;
}
/** How outlets word the same thing. */
export interface WordingPage {
    readonly outlets: Beginning<OutletLine>;
    readonly readings: Beginning<Led<VariantReading>>;
    readonly changes: readonly (Beginning<Led<ChangeRow>> & Pick<ChangesOfKind, 'kind' | 'name'> & {
        /** "5, 2 to look at" */
        readonly counted: string;
    })[];
}
/** See {@link WordingPage}. */
export declare function wordingPage(edition: Edition): WordingPage;
/** All outlets with their verbs, in pages. */
export declare function outletPages(edition: Edition): {
    readonly addresses: readonly string[];
    readonly pages: readonly (readonly OutletLine[])[];
};
/** The verbs of one outlet with all their places. */
export declare const verbPages: (edition: Edition, key?: string) => CountedPages<VerbCount>;
/** All variant readings with all their places. */
export declare const readingPages: (edition: Edition, key?: string) => CountedPages<VariantReading>;
/** All changes of one kind with all their places. */
export declare const changePages: (edition: Edition, key?: string) => CountedPages<ChangeRow>;
export {};
