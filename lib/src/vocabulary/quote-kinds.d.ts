/** What each stage needs to know of a kind of quotation. */
export interface QuoteKindFacts {
    /** Whether the words are somebody's. */
    readonly isUtterance: boolean;
    /** Whether quotation marks stand around them. */
    readonly isMarked: boolean;
}
/** The kinds of quoted words: a clause or more; a phrase; a term in marks, which nobody utters; speech whose marks were lost. */
export declare const QUOTE_KINDS: {
    readonly direct: {
        readonly isUtterance: true;
        readonly isMarked: true;
    };
    readonly fragment: {
        readonly isUtterance: true;
        readonly isMarked: true;
    };
    readonly term: {
        readonly isUtterance: false;
        readonly isMarked: true;
    };
    readonly unmarked: {
        readonly isUtterance: true;
        readonly isMarked: false;
    };
};
/** See {@link QUOTE_KINDS}. */
export type QuoteKind = keyof typeof QUOTE_KINDS;
/** The names of {@link QUOTE_KINDS}. */
export declare const QUOTE_KIND_NAMES: ["direct" | "fragment" | "term" | "unmarked", ...("direct" | "fragment" | "term" | "unmarked")[]];
