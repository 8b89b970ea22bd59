import type { Diagnostic } from '../corpus/diagnostics.ts';
import type { Source } from '../corpus/source.ts';
import type { Range } from '../corpus/span.ts';
import type { BlockKind } from '../vocabulary/block-kinds.ts';
/** A fact that the page itself states of an article (a byline, a JSON-LD date), with the place in the text where it stands, if it stands in the text. */
export interface Stated<T> {
    readonly value: T;
    readonly evidence: Range | null;
    /** Where it was read, in plain words: "byline", "JSON-LD", "dateline", "caption credit". */
    readonly where: string;
}
/** A party that the page names as having a hand in the text, and where it does so. */
export interface StatedSource {
    readonly name: string;
    readonly role: 'publisher' | 'origin' | 'relay' | 'agency' | 'author';
    readonly grade: 'stated' | 'strong' | 'weak';
    readonly why: string;
    readonly evidence: readonly Range[];
}
/** What the page says of an article. Absent: it does not say. `outlet` is the publisher; `original` whom the page says the text was taken from. */
export interface StatedMetadata {
    readonly title?: Stated<string>;
    readonly outlet?: Stated<string>;
    readonly original?: Stated<string>;
    readonly author?: Stated<string>;
    readonly date?: Stated<string>;
    readonly url?: Stated<string>;
    readonly event?: Stated<string>;
    readonly perspective?: Stated<string>;
    /** ISO 639-1, where the page declares it; `ParsedArticle.language` already takes it into account. */
    readonly language?: Stated<string>;
    /** Every party named, the ones above included, in text order. */
    readonly sources?: readonly StatedSource[];
}
/** A block before it has sentences. `inside` is the index, in the article's blocks, of the paragraph that an inner editor's note stands in. */
export interface ParsedBlock {
    readonly kind: BlockKind;
    readonly range: Range;
    readonly inside: number | null;
    /** ISO 639-1, only where its own words tell another language than the article's. */
    readonly language?: string;
}
/** One article found in a source. Blocks are in text order; an inner block follows its outer one. */
export interface ParsedArticle {
    readonly range: Range;
    readonly blocks: readonly ParsedBlock[];
    /** ISO 639-1, or `und` where the text is too short to tell. */
    readonly language: string;
    readonly stated: StatedMetadata;
}
/** A source read into articles and page furniture; every non-blank character is in one outermost block or in `source.chrome`. */
export interface ParsedSource {
    readonly source: Source;
    /** The text that all ranges point into. */
    readonly text: string;
    readonly articles: readonly ParsedArticle[];
    readonly diagnostics: readonly Diagnostic[];
}
