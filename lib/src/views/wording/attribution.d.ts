import type { Counted } from '../counted-pages.ts';
/** A verb of saying with every place where an outlet has it; `id` names it on the outlet's page. */
export interface VerbCount extends Counted {
    readonly verb: string;
}
/** How one outlet gives others' words: each verb with its places, the commonest first. `id` is the outlet's in addresses. */
export interface OutletVerbs {
    readonly id: string;
    readonly outlet: string;
    readonly total: number;
    readonly verbs: readonly VerbCount[];
}
/** Outlets with the reporting verbs of their cues, those with most cues first. A cue that leads several quotations counts once. */
export declare const outletVerbs: (edition: import("../../browser.ts").Edition, key?: string) => readonly OutletVerbs[];
