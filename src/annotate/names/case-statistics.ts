import { isCapital } from '../../text/letter-case.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';

/** What the whole corpus says of a word: how often it stands in lower case, and capitalised where no sentence begins. */
export interface CaseStatistics {
  readonly lower: number;
  readonly capital: number;
}

/** How the running text of a corpus writes each of its words (lower case), where no sentence begins. */
export function countLetterCases(
  articles: readonly (readonly AnnotatedBlock[])[],
): ReadonlyMap<string, CaseStatistics> {
  const use = new Map<string, { lower: number; capital: number }>();
  for (const blocks of articles)
    for (const block of blocks) {
      if (block.titleCase) continue;
      block.tokens.forEach((token, index) => {
        if (token.kind !== 'word' || block.startsSentence.has(index)) return;
        const entry = use.get(token.lower) ?? { lower: 0, capital: 0 };
        if (isCapital(token)) entry.capital++;
        else entry.lower++;
        use.set(token.lower, entry);
      });
    }
  return use;
}
