import type { AnnotatedBlock } from '../annotated-block.ts';
import { coreWords, useOf } from './entity.ts';
import type { NamePart } from './name-part.ts';
import { foldName } from './normalise.ts';

/** The key of an institution known only by its name. */
export function nameKey(core: readonly string[]): string {
  return `n:${core.map(foldName).join(' ')}`;
}

/** By its initials, the key of the institution that the corpus spells out ("WHO": "World Health Organization"); null where two bear the same. */
export type Acronyms = ReadonlyMap<string, string | null>;

/** Notes the initials of every name of several words that `isInstitution` holds for one; small words inside a name ("of", "for") give none. */
export function readAcronyms(
  parts: ReadonlyMap<AnnotatedBlock, readonly NamePart[]>,
  isInstitution: (block: AnnotatedBlock, part: NamePart) => boolean,
): Acronyms {
  const found = new Map<string, string | null>();
  for (const [block, list] of parts)
    for (const part of block.titleCase ? [] : list) {
      const { words } = useOf(block.tokens, part);
      const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
      if (initials.length < 2 || !isInstitution(block, part)) continue;
      const letters = initials.join('');
      const key = nameKey(coreWords(words));
      found.set(letters, (found.get(letters) ?? key) === key && found.get(letters) !== null ? key : null);
    }
  return found;
}

/** The letters of an initialism ("W.H.O.", "WHO"), or null for any other word. */
export function lettersOf(word: string): string | null {
  const letters = word.replaceAll('.', '');
  return /^\p{Lu}{2,6}$/u.test(letters) ? letters : null;
}
