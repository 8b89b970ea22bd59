import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import type { ReportingClause } from './reporting-clause.ts';
/** The frames of one unit of a scene, in order of their verbs. */
export declare function findReportingClauses(block: AnnotatedBlock, unit: readonly [number, number], mentions: readonly Mention[]): readonly ReportingClause[];
