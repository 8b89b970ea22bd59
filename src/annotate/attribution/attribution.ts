import type { Range } from '../../corpus/span.ts';
import type { Entity } from '../names/entity.ts';

/** A quotation with whoever speaks. */
export interface Attribution {
  /** Index of `block.quotedSpans`, or null for speech whose marks were lost; then `range` says where it stands. */
  readonly quotedSpan: number | null;
  readonly range: Range;
  readonly speakers: readonly Entity[];
  readonly relayers: readonly Entity[];
  readonly cue: Range | null;
  /** The dictionary's form of the cue's verb; null where it has none. */
  readonly cueLemma: string | null;
  /** True where a verb of saying or the run of quotations gives the speaker, not mere nearness. */
  readonly attributed: boolean;
  /** True where the reporting clause stands right at the marks: even one word is then an utterance ("Absolutely," he said). */
  readonly adjacent: boolean;
  /** True where the words are what somebody calls something: then they are said, however much they look like a name. */
  readonly isNaming?: boolean;
  /** Index, in the block's attributions, of an earlier one that it carries on, or null. */
  readonly group: number | null;
}

/** A sentence that says who tells what it tells, quoted or not ("He said …", "according to the ministry"), with whoever that is. */
export interface ReportedSpeech {
  readonly range: Range;
  readonly sources: readonly Entity[];
}

/** Who speaks in a block: its quotations, and the sentences that report what somebody tells. */
export interface BlockAttributions {
  readonly attributions: readonly Attribution[];
  readonly reportedSpeech: readonly ReportedSpeech[];
}

/** What came before a window: in its paragraph, and at the end of the paragraph before. */
export interface AttributionContext {
  readonly previous: {
    readonly speakers: readonly Entity[];
    readonly last: number | null;
    /** Whether it has a reporting clause, or a quotation whose speaker is known. */
    readonly hasClause: boolean;
    readonly unmarked: boolean;
  } | null;
  readonly carried: readonly Entity[];
  /** Attributions of the block so far. */
  readonly count: number;
}
