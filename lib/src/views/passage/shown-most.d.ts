import type { BaseView } from './apparatus.ts';
import type { ContextView } from './contexts.ts';
/** A base text as it is shown, whole or up to where the page is full. */
export interface ShownBase extends BaseView {
    /** Whether the text goes on in its article. */
    readonly isCut: boolean;
    /** Of those that stand whole in the apparatus, how many have no room there. */
    readonly moreApart: number;
}
/** A witness in its context, whole or up to where the page is full. */
export interface ShownContext extends ContextView {
    /** Where the rest stands; null where all is shown. */
    readonly rest: string | null;
}
/** The base text up to so many code units, with the apparatus of just that much; those in other words count, for they stand whole beside it. */
export declare function cutBase(view: BaseView, letters: number): ShownBase;
/** A witness's own words up to so many code units, with few words around them. */
export declare function cutContext(context: ContextView, letters: number): ShownContext;
