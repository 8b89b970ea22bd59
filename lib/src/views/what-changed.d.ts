import type { Edition } from '../corpus/edition.ts';
import type { Drift, Passage } from '../corpus/passage.ts';
import type { Span } from '../corpus/span.ts';
import type { ChangeKind } from '../vocabulary/change-kinds.ts';
/** One thing that changed between two versions, the first being what the second is read against. */
export interface Change {
    readonly kind: ChangeKind;
    /** "reversed direction" */
    readonly name: string;
    readonly grade: Drift['grade'];
    readonly why: string;
    readonly from: Span | null;
    readonly to: Span | null;
    /** The words on each side; null where that side has none. */
    readonly lemma: string | null;
    readonly reading: string | null;
}
/** What changed between the members of a passage in two articles, read from `from` to `to`; each once, the weightiest first. */
export declare function changesBetween(edition: Edition, passages: readonly Passage[], from: string, to: string): Change[];
/** The drift of one pair as the pages tell it. */
export declare function toChange(edition: Edition, drift: Drift, from: Span | null, to: Span | null): Change;
/** Changes each once (the same kind with the same words), those worth a look first, then by kind. */
export declare function rankChanges<T extends Change>(changes: readonly T[]): T[];
/** The words of a span, line breaks as spaces. */
export declare function wordsAt(edition: Edition, span: Span | null): string | null;
