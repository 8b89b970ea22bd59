import type { Counted } from '../counted-pages.ts';
import type { Witness } from '../witnesses.ts';
/** Words of one outlet that stand where another has others, with every passage in which they do. */
export interface VariantReading extends Counted {
    readonly lemma: string;
    readonly reading: string;
    readonly a: Witness;
    readonly b: Witness;
}
/** What outlets write for one another's words, the most frequent first; function words, honorifics and spelling alone are left out. */
export declare const variantReadings: (edition: import("../../browser.ts").Edition, key?: string) => readonly VariantReading[];
