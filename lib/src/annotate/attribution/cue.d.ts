import type { Range } from '../../corpus/span.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { ClauseChoice } from './choose-reporting-clause.ts';
/** The words that say who speaks: with the one spoken to and the colon ("Putin told Xi:"); the verb alone where its subject stands far off. */
export declare function cueOf(block: AnnotatedBlock, choice: ClauseChoice): Range;
/**
 * The dictionary's form of the verb in a cue, or null where the cue has none ("according to", a colon, a noun). A particle at the clause's end belongs
 * to it: "wies … zurück" is "zurückweisen".
 */
export declare function cueLemmaOf({ tokens, quoteAt, language }: AnnotatedBlock, { clause }: ClauseChoice): string | null;
