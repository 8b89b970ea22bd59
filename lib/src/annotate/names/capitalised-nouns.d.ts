import type { StateWords } from '../../languages/en/states.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { NamePart } from './name-part.ts';
/**
 * The names among the capitalised words of languages that write common nouns with a capital too: common nouns out, nouns of office cut off as titles.
 * Blocks in other languages keep their parts.
 */
export declare function sortCapitalisedNouns(parts: Map<AnnotatedBlock, readonly NamePart[]>, states: StateWords): void;
/** Behind an article word, over inflected adjectives and figures: "der", "im", "ein neues", "die 9.000". */
export declare function isDetermined({ tokens, language }: AnnotatedBlock, at: number): boolean;
