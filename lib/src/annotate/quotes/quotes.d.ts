import type { Range } from '../../corpus/span.ts';
import type { QuoteKind } from '../../vocabulary/quote-kinds.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Entity } from '../names/entity.ts';
/** A quote with entities for speakers, before speakers have ids. */
export interface FoundQuote {
    readonly block: number;
    readonly range: Range;
    readonly kind: QuoteKind;
    readonly speakers: readonly Entity[];
    readonly relayers: readonly Entity[];
    readonly cue: Range | null;
    readonly cueLemma: string | null;
    /** Index in the scene's list of found quotes. */
    readonly group: number | null;
    readonly within: number | null;
}
/** All quotes of a scene in text order, inner ones after their outer, with kinds. `group` and `within` index the list. */
export declare function buildQuotes(block: AnnotatedBlock, attributions: readonly Attribution[]): readonly FoundQuote[];
