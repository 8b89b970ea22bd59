import type { Range } from '../../corpus/span.ts';
import type { Language } from '../../languages/language.ts';
/** Words between quotation marks. `inner` leaves out the outer marks and blanks next to them; `outer` has them; `parent` indexes the quote it stands in. */
export interface QuotedSpan {
    readonly inner: Range;
    readonly outer: Range;
    readonly parent: number | null;
    /** True where the closing mark is missing because the quotation goes on in the next paragraph. */
    readonly open: boolean;
    /** Places of stray marks inside: damage, not boundaries. */
    readonly strays: readonly number[];
}
/** Which opening mark the next paragraph begins with: a quotation that stays open may go on there. */
export type ContinuationMark = 'no' | 'double' | 'single';
/** The quotations of one paragraph, outer before inner, in text order. */
export declare function pairQuoteMarks(text: string, range: Range, language: Language, continued?: ContinuationMark): readonly QuotedSpan[];
