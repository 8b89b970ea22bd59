import type { AnnotatedBlock } from '../annotated-block.ts';
/** What the whole corpus says of a word: how often it stands in lower case, and capitalised where no sentence begins. */
export interface CaseStatistics {
    readonly lower: number;
    readonly capital: number;
}
/** How the running text of a corpus writes each of its words (lower case), where no sentence begins. */
export declare function countLetterCases(articles: readonly (readonly AnnotatedBlock[])[]): ReadonlyMap<string, CaseStatistics>;
