import type { ArticleEntry } from '../corpus/manifest.ts';
import type { ParsedArticle, ParsedSource } from '../parse/parsed.ts';
/** One article on its way into the edition: what was parsed, what the editor says of it, and what both together make known. Unknown is null. */
export interface ArticleDraft {
    readonly id: string;
    readonly file: string;
    /** Its order among the articles of its file, from 0. */
    readonly order: number;
    readonly text: string;
    /** A hash of its words, whatever it is called. */
    readonly hash: string;
    readonly parsed: ParsedArticle;
    readonly entry: ArticleEntry;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly perspective: string | null;
    readonly event: string;
    readonly date: string | null;
    readonly language: string;
}
/** A parsed source with what the editor says of each of its articles. */
export interface CataloguedSource {
    readonly parsed: ParsedSource;
    readonly entries: readonly ArticleEntry[];
}
