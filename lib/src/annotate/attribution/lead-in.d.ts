import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import type { ReportingClause } from './reporting-clause.ts';
/** Without a verb of saying a colon or a dash may do its work: "Ann Lee: “…”", "she was blunt: “…”", and in headlines "“…” – Lee". */
export declare function readLeadIn(block: AnnotatedBlock, unit: readonly [number, number], mentions: readonly Mention[]): ReportingClause | null;
