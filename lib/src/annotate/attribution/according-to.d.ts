import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import type { ReportingClause } from './reporting-clause.ts';
/** "according to X" and its like ("laut X", "X zufolge", "nach Angaben von X", "selon X", "по словам X", "según X"), or null. */
export declare function readAccordingTo(block: AnnotatedBlock, unit: readonly [number, number], mentions: readonly Mention[], at: number): ReportingClause | null;
