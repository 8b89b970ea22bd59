import type { NameMention } from '../annotate/annotated-article.ts';
import type { TranslationMarker } from '../corpus/edition.ts';
import type { Range } from '../corpus/span.ts';
import { type NamedText } from './respelt-names.ts';
/** What looking for signs needs of an article. */
export interface ExaminedText {
    readonly id: string;
    readonly text: string;
    readonly blocks: readonly Range[];
    readonly names: readonly NameMention[];
    /** The texts of its event that it retells sentence by sentence. */
    readonly originals: readonly NamedText[];
    /** Words that the corpus writes with a hyphen, in small letters. */
    readonly compounds: ReadonlySet<string>;
}
/** Signs that a text came through another language: shown as signs with their place, never as a verdict. In the order of the text. */
export declare function findTranslationMarkers(article: ExaminedText): TranslationMarker[];
