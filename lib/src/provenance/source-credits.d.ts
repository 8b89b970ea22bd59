import type { AnnotatedQuote } from '../annotate/annotated-article.ts';
import type { ArticleDraft } from '../catalogue/draft.ts';
import type { Provenance } from '../corpus/article.ts';
import type { Speaker } from '../corpus/speaker.ts';
/** Agencies that the credits of pictures name. Of the text such a credit is a weak sign. */
export declare function readPictureCredits(draft: ArticleDraft): Provenance[];
/** Institutions through which the article has words that it quotes, each with the words that say so. */
export declare function readRelayCredits(draft: ArticleDraft, quotes: readonly AnnotatedQuote[], speakers: readonly Speaker[]): Provenance[];
