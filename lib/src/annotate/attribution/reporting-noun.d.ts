import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import type { ReportingClause } from './reporting-clause.ts';
/** A noun of saying with its owner ("his claim", "Lee's call"), or null. */
export declare function readReportingNoun(block: AnnotatedBlock, mentions: readonly Mention[], at: number): ReportingClause | null;
