import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
/** The noun phrase without a name that ends right before `to` ("der Elternrat", "l’opposition", "в администрации"), as one that means only whom the article brought in by it; or null. */
export declare function nounPhraseBefore(block: AnnotatedBlock, from: number, to: number): Mention | null;
/** The same right behind a verb or preposition: from `from` on, no further than `to`. */
export declare function nounPhraseAfter(block: AnnotatedBlock, from: number, to: number): Mention | null;
