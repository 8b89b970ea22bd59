import type { AnnotatedBlock } from '../annotated-block.ts';
import type { DiscourseState } from '../coreference/discourse-state.ts';
import type { EntityContext } from '../coreference/entity-context.ts';
import type { Mention } from '../coreference/mention.ts';
import type { Entity } from '../names/entity.ts';
import type { ReportingClause } from './reporting-clause.ts';
/** One sentence, or several that a quotation spans, with its mentions, verbs of saying and quotations. */
export interface AttributionWindow {
    readonly block: AnnotatedBlock;
    readonly range: readonly [number, number];
    readonly mentions: readonly Mention[];
    readonly clauses: readonly ReportingClause[];
    /** Indexes of `scene.quotedSpan`, outermost only, each with its tokens `[from, to)`. */
    readonly quotes: readonly WindowQuote[];
    /** True where nothing but quotations stands in it. */
    readonly isOnlyQuotes: boolean;
    readonly person: Subject | null;
    readonly thing: Subject | null;
}
/** A quotation of a unit: index in `scene.quotedSpan`, first token, token after the last. */
export interface WindowQuote {
    readonly quotedSpan: number;
    readonly from: number;
    readonly to: number;
}
/** Whom a unit is about, and where that stands. */
export interface Subject {
    readonly mention: Mention;
    readonly entity: Entity;
}
/** Reads one unit of a scene; `mentions` are those inside it. */
export declare function readAttributionWindow(block: AnnotatedBlock, range: readonly [number, number], mentions: readonly Mention[], discourse: DiscourseState, context: EntityContext): AttributionWindow;
