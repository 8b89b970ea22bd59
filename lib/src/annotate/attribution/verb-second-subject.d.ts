import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
/**
 * The subject of a verb of saying where the finite verb stands second, or null (German: Duden 4, "Verbzweitsatz"): its subject right before it, else
 * behind it ("Dazu gab das Ministerium bekannt"); a participle or infinitive stands last, its subject first in the clause.
 */
export declare function verbSecondSubject(block: AnnotatedBlock, unit: readonly [number, number], mentions: readonly Mention[], verb: number): readonly Mention[] | null;
