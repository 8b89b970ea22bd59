import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from './mention.ts';
/** The pronoun or noun phrase without a name whose head is the token at `at`, if it can speak; else null. */
export declare function nounPhraseAt(block: AnnotatedBlock, at: number): Mention | null;
