import type { NameMention } from '../annotate/annotated-article.ts';
import type { Range } from '../corpus/span.ts';
/** A text with the names that are mentioned in it. */
export interface NamedText {
    readonly text: string;
    readonly names: readonly NameMention[];
}
/** A name that a text spells otherwise than its original, where going into another script and back can have respelt it. */
export interface RespeltName extends Range {
    readonly written: string;
    readonly original: string;
}
/** Names that `own` never spells as `original` does, and `original` never as `own`, though both have the same sounds; in the order of the text. */
export declare function findRespeltNames(own: NamedText, original: NamedText): RespeltName[];
