import type { Article } from './article.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { Event } from './event.ts';
import type { IdRegistry } from './id-registry.ts';
import type { Manifest, Perspective } from './manifest.ts';
import type { Passage } from './passage.ts';
import type { Quote } from './quote.ts';
import type { Decision } from './review.ts';
import type { Source } from './source.ts';
import type { Speaker } from './speaker.ts';
/** Why a sentence is held to have only a possible counterpart, for the pages: the two sentences and the score between them (0..1). */
export interface PossiblePair {
    readonly sentence: string;
    readonly counterpart: string;
    /** The ids under which an editor's decision names the two. */
    readonly pair?: readonly [string, string];
    readonly score: number;
    readonly why: string;
}
/** How two articles of an event relate, found from the texts alone. Shares are of sentences, 0..1. */
export interface Relation {
    readonly a: string;
    readonly b: string;
    /** `derived`: one text retells the other sentence by sentence (wholly or in part); `independent`: they share an event. */
    readonly regime: 'derived' | 'independent';
    readonly shareA: number;
    readonly shareB: number;
}
/** A trace of machine or back translation in an article: shown as a sign, never as a verdict. */
export interface TranslationMarker {
    readonly article: string;
    readonly kind: string;
    readonly why: string;
    readonly start: number;
    readonly end: number;
}
/** All that the engine makes of a corpus. */
export interface Edition {
    readonly id: string;
    readonly title: string;
    readonly counts: Readonly<Record<'sources' | 'events' | 'articles' | 'sentences' | 'quotes' | 'speakers' | 'passages' | 'pairs', number>>;
    readonly sources: readonly Source[];
    /** The text that spans of a source point into, by file. */
    readonly texts: ReadonlyMap<string, string>;
    readonly events: readonly Event[];
    readonly articles: readonly Article[];
    readonly speakers: readonly Speaker[];
    readonly quotes: readonly Quote[];
    readonly passages: readonly Passage[];
    readonly perspectives: readonly Perspective[];
    readonly possible: readonly PossiblePair[];
    readonly relations: readonly Relation[];
    readonly translationMarkers: readonly TranslationMarker[];
    /** Decisions of the editor that took effect. */
    readonly decisions: readonly Decision[];
    readonly manifest: Manifest;
    readonly idRegistry: IdRegistry;
    /** Warnings, in the order of file, line and column. */
    readonly diagnostics: readonly Diagnostic[];
}
