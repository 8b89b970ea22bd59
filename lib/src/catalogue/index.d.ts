import type { Event } from '../corpus/event.ts';
import type { Manifest } from '../corpus/manifest.ts';
import type { ArticleDraft, CataloguedSource } from './draft.ts';
/** Drafts in the order of event (date, then id), perspective column, and id. */
export declare function catalogueArticles(sources: readonly CataloguedSource[], manifest: Manifest): ArticleDraft[];
/** The events of the drafts, dated ones first by date, each with its articles in column order. */
export declare function catalogueEvents(drafts: readonly ArticleDraft[], manifest: Manifest): Event[];
