import type { AlignableEvent } from '../align/index.ts';
import type { Event } from '../corpus/event.ts';
import type { IdentifiedArticle } from './identified-articles.ts';
/** Events with the texts of their articles, in the form that aligning takes. */
export declare function toAlignable(events: readonly Event[], articles: readonly IdentifiedArticle[]): AlignableEvent[];
