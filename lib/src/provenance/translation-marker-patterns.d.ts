/** Damage in punctuation: a stretch of the text, found in one pass, that counts where `isDamage` holds of the words before and after it. */
export interface TranslationMarkerPattern {
    readonly kind: string;
    readonly why: string;
    readonly find: RegExp;
    readonly isDamage: (before: string, after: string, habits: WritingHabits) => boolean;
}
/** How a text and its corpus write what a pattern looks at. */
export interface WritingHabits {
    /** Words that the corpus writes with a hyphen, in small letters. */
    readonly compounds: ReadonlySet<string>;
    /** Whether the text sets blanks around the dashes between its clauses. */
    readonly isSpacing: boolean;
}
/** Whether a text sets blanks around the dashes between its clauses: then a dash without them stands inside a word. */
export declare function isSpacingDashes(text: string): boolean;
/** Damage that machine translation and re-translation leave in punctuation. What a scraper or a hurried editor leaves can look the same. */
export declare const TRANSLATION_MARKER_PATTERNS: readonly TranslationMarkerPattern[];
