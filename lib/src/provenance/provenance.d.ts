import type { AnnotatedQuote, NameMention } from '../annotate/annotated-article.ts';
import type { ArticleDraft } from '../catalogue/draft.ts';
import type { Provenance } from '../corpus/article.ts';
import type { Relation } from '../corpus/edition.ts';
import type { Span } from '../corpus/span.ts';
import type { Speaker } from '../corpus/speaker.ts';
import type { CommonError } from './common-errors.ts';
/** What comparing an event's texts brought out. */
export interface Comparison {
    readonly relations: readonly Relation[];
    /** A few of the spans of `article` whose words come nearest to `other`'s. */
    readonly nearest: (article: string, other: string) => readonly Span[];
    /** Slips that `article` shares with `other` and with no other text. */
    readonly oddities: (article: string, other: string) => readonly CommonError[];
}
/** What annotating an article brought out of it. */
export interface Annotation {
    readonly names: readonly NameMention[];
    readonly quotes: readonly AnnotatedQuote[];
    readonly speakers: readonly Speaker[];
}
/** Where an article's text comes from: what the page states, what the editor says, and what comparing the texts shows; strongest first. */
export declare function traceProvenance(draft: ArticleDraft, drafts: readonly ArticleDraft[], { names, quotes, speakers }: Annotation, comparison: Comparison): Provenance[];
/** The original that the facts of provenance name: an origin before an agency before a relay. Null where nothing does. */
export declare function originalOf(facts: readonly Provenance[]): string | null;
