import type { Edition } from '../corpus/edition.ts';
/** Where words stand: a sentence or a quotation of an article, and the passage with its member where they are one. */
export interface Standing {
    readonly article: string;
    readonly place: string;
    readonly passage?: string;
    readonly member?: string;
}
/** An id without the prefix of its kind: sentence, quotation and member of the same words share it. */
export declare function bareId(id: string): string;
/**
 * Every id, without prefix, that words of this edition may have borne in another one and do not bear now, with where they stand. Of two places
 * with the same words and neighbours one bears the plain id and the other a finer one; when the first is taken away the second comes to bear
 * the plain id, and a link made with the finer one would find nothing. So it would with that of two sentences that were one member of a passage.
 */
export declare function formerIds(edition: Edition): ReadonlyMap<string, Standing>;
