import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
/** True where the verb at `at` is a passive ("is called", "was widely quoted"). */
export declare function isPassive(block: AnnotatedBlock, at: number, unit: readonly [number, number]): boolean;
/** The verb stands right behind a quotation or its comma (“…,” said X), or closes a sentence that was one (…, said X.). */
export declare function isInverted(block: AnnotatedBlock, at: number, unit: readonly [number, number]): boolean;
/** The first mention from a token on, before a comma; a role and the name behind it count as the name. */
export declare function nextMention(mentions: readonly Mention[], from: number, to: number, block: AnnotatedBlock): readonly Mention[] | null;
