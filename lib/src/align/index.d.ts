import type { Diagnostic } from '../corpus/diagnostics.ts';
import type { PossiblePair, Relation } from '../corpus/edition.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Review } from '../corpus/review.ts';
import { type CoverageBySentence } from './passages/coverage.ts';
import type { AlignableArticle } from './units/unit.ts';
/** One event's articles, in any order. */
export interface AlignableEvent {
    readonly id: string;
    readonly articles: readonly AlignableArticle[];
}
/** What aligning a corpus finds. */
export interface Alignment {
    readonly passages: readonly Passage[];
    readonly coverage: CoverageBySentence;
    readonly possible: readonly PossiblePair[];
    readonly relations: readonly Relation[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Aligns every event of a corpus. The order of articles and their names change nothing: they are taken in the order of a hash of their words. */
export declare function alignCorpus(events: readonly AlignableEvent[], review: Review): Alignment;
