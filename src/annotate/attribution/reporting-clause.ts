import type { VerbClass } from '../../languages/language.ts';
import type { Mention } from '../coreference/mention.ts';
import type { TokenRange } from '../token-range.ts';

/** A verb of saying (or "according to") with whoever is said to speak; its tokens reach from the subject to the verb, or the other way round. */
export interface ReportingClause extends TokenRange {
  /** Index of the verb's token: of the participle in a compound past. */
  readonly verb: number;
  /** The dictionary's form of the verb; of a clause without one what stands for it ("according", ":"). */
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly subjects: readonly Mention[];
  /** Whoever passes the words on, where the verb itself says so ("was quoted by CCTV as saying"). */
  readonly relayers: readonly Mention[];
  /** Where the quotation must stand for the clause to give its speaker; absent: on either side. */
  readonly place?: 'before' | 'behind';
  readonly shape: 'lead' | 'subject-verb' | 'inverted' | 'participle' | 'passive' | 'according' | 'noun';
}
