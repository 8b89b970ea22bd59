import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import type { ReportingClause } from './reporting-clause.ts';
type Range = readonly [number, number];
/** The clause of a verb of saying that begins at `at`, in a language that inverts it next to the quoted words (French, Russian, Spanish), or null. */
export declare function readInvertingClause(block: AnnotatedBlock, unit: Range, mentions: readonly Mention[], at: number, before: readonly ReportingClause[]): ReportingClause | null;
export {};
