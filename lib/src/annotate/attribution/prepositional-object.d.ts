import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
/** True where a preposition or a verb with a person for its object stands before the mention. */
export declare function isPrepositionalObject(block: AnnotatedBlock, mention: Mention, from: number): boolean;
