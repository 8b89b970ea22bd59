import type { AnnotatedBlock } from '../annotated-block.ts';
/** True where a form of a verb of saying is used as that verb: many are nouns too ("the call", "a report", "his claims"). */
export declare function isVerbUse(block: AnnotatedBlock, at: number, unit: readonly [number, number]): boolean;
