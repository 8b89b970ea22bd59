import type { Article } from '../corpus/article.ts';
import type { Edition } from '../corpus/edition.ts';
/** Whether the corpus's editor allows only the passages of an article to be shown, and not its whole text. */
export declare function isExcerpt(edition: Edition, article: Article): boolean;
