import type { Range } from '../../corpus/span.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { AttributionWindow } from './attribution-window.ts';
import type { ReportingClause } from './reporting-clause.ts';
/**
 * Direct speech without marks whose own frame proves it: a first person, a comma, "he told them" at the sentence's end. English only.
 * `isSpoken`: the article has no narrator of its own; else "our" and "us" may be the narrator's, and only a subject "I" or "we" proves.
 */
export declare function findFramedSpeech(unit: AttributionWindow, isSpoken: boolean): {
    readonly range: Range;
    readonly frame: ReportingClause;
} | null;
/** A sentence in the first person that nothing frames: proof only next to speech, see {@link isSpokenArticle}. */
export declare function isFirstPersonSentence(unit: AttributionWindow): boolean;
/** Whom a quotation that its frame broke off speaks of: "i", "we". Empty where the paragraph does not end so. */
export type OpenQuotes = ReadonlySet<string>;
/**
 * A paragraph that is one quotation in the first person, its comma, its frame, and nothing more (“I think …,” said Ann Lee.): the comma
 * leaves room for the quotation's second half, and where that lost its marks it begins the next paragraph.
 */
export declare function readOpenQuotes(block: AnnotatedBlock): OpenQuotes;
/** True where a paragraph of one sentence carries on, without marks, what the paragraph before broke off: the same first person, no word to the reader, no narrator's act. */
export declare function continuesOpenQuote(unit: AttributionWindow, openQuotes: OpenQuotes): boolean;
/** The whole unit, trimmed. */
export declare function windowRange(unit: AttributionWindow): Range;
/**
 * True where a first person outside marks is always a speaker's: each such sentence comes right after a quotation. An article whose author
 * says "I" or "we" somewhere else is written in the first person, and nothing can be shown.
 */
export declare function isSpokenArticle(blocks: readonly AnnotatedBlock[]): boolean;
/** Whether an article shows that its marks were lost: a sentence in the first person whose frame proves it to be speech, without a mark in its paragraph. */
export declare function hasUnmarkedSpeech(blocks: readonly AnnotatedBlock[]): boolean;
/**
 * The speaker's own words inside a sentence about the speaker ("Lee praised him for resisting efforts to divide our countries"), where an
 * article without a narrator has lost its marks: "our" is the speaker's. They can be shown to begin at the infinitive that "our" belongs to.
 */
export declare function findReportedWords(unit: AttributionWindow): Range | null;
