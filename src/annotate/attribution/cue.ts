import type { Range } from '../../corpus/span.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { ClauseChoice } from './choose-reporting-clause.ts';

/** The words that say who speaks: with the one spoken to and the colon ("Putin told Xi:"); the verb alone where its subject stands far off. */
export function cueOf(block: AnnotatedBlock, choice: ClauseChoice): Range {
  const { clause } = choice;
  const from = clause.verb - clause.from > 10 ? clause.verb : clause.from;
  let to = clause.to;
  for (let ahead = to; ahead < Math.min(to + 4, block.tokens.length) && block.quoteAt[ahead] === -1; ahead++)
    if (block.tokens[ahead]?.text === ':') to = ahead + 1;
  const start = block.tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, block.tokens[to - 1]?.end ?? start) };
}
