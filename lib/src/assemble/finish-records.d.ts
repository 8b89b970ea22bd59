import type { Alignment } from '../align/index.ts';
import type { Article } from '../corpus/article.ts';
import type { Relation, TranslationMarker } from '../corpus/edition.ts';
import type { Event } from '../corpus/event.ts';
import type { Quote } from '../corpus/quote.ts';
import type { Speaker } from '../corpus/speaker.ts';
import type { IdentifiedArticle } from './identified-articles.ts';
/** Article records: identified articles with coverage toward each other article of the event, and provenance. */
export declare function finishArticles(articles: readonly IdentifiedArticle[], events: readonly Event[], alignment: Alignment, speakers: readonly Speaker[]): Article[];
/** Signs of translation in every article, with the article's id. */
export declare function finishTranslationMarkers(articles: readonly IdentifiedArticle[], relations: readonly Relation[]): TranslationMarker[];
/** Quote records with the passages that their spans are members of. */
export declare function finishQuotes(articles: readonly IdentifiedArticle[], alignment: Alignment): Quote[];
