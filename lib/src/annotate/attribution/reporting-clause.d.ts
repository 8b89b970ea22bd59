import type { VerbClass } from '../../languages/language.ts';
import type { Mention } from '../coreference/mention.ts';
/** A verb of saying (or "according to") with whoever is said to speak. Indexes are tokens. */
export interface ReportingClause {
    readonly verb: number;
    readonly lemma: string;
    readonly verbClass: VerbClass;
    readonly subjects: readonly Mention[];
    /** The words of the frame, from the subject to the verb or the other way round: `[from, to)`. */
    readonly from: number;
    readonly to: number;
    /** Whoever passes the words on, where the verb itself says so ("was quoted by CCTV as saying"). */
    readonly relayers: readonly Mention[];
    /** Where the quotation must stand for the frame to hold; absent: on either side. */
    readonly place?: 'before' | 'behind';
    readonly shape: 'lead' | 'subject-verb' | 'inverted' | 'participle' | 'passive' | 'according' | 'noun';
}
