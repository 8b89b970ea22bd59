import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import type { ReportingClause } from './reporting-clause.ts';
/** The subject of the verb: the nearest mention before it that can be one; over a comma, the head of the apposition or relative clause. */
export declare function subjectBefore(block: AnnotatedBlock, unit: readonly [number, number], mentions: readonly Mention[], verb: number, clauses: readonly ReportingClause[]): readonly Mention[] | null;
