import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from './mention.ts';
/** "Der Bürgermeister", "ein Regierungssprecher": a noun of office or work behind an article word, or null. */
export declare function capitalisedNounPhraseAt(block: AnnotatedBlock, at: number): Mention | null;
