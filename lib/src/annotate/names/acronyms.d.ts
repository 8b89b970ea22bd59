import type { AnnotatedBlock } from '../annotated-block.ts';
import type { NamePart } from './name-part.ts';
/** The key of an institution known only by its name. */
export declare function nameKey(core: readonly string[]): string;
/** By its initials, the key of the institution that the corpus spells out ("WHO": "World Health Organization"); null where two bear the same. */
export type Acronyms = ReadonlyMap<string, string | null>;
/** Notes the initials of every name of several words that `isInstitution` holds for one; small words inside a name ("of", "for") give none. */
export declare function readAcronyms(parts: ReadonlyMap<AnnotatedBlock, readonly NamePart[]>, isInstitution: (block: AnnotatedBlock, part: NamePart) => boolean): Acronyms;
/** The letters of an initialism ("W.H.O.", "WHO"), or null for any other word. */
export declare function lettersOf(word: string): string | null;
