import { coreWords, useOf } from './entities.ts';
import { foldName } from './name-keys.ts';
import type { NamePart } from './name-part.ts';
import type { Scene } from './scene.ts';

/** The key of an institution known only by its name. */
export function nameKey(core: readonly string[]): string {
  return `n:${core.map(foldName).join(' ')}`;
}

/** By its initials, the key of the institution that the corpus spells out ("WHO": "World Health Organization"); null where two bear the same. */
export type Initialisms = ReadonlyMap<string, string | null>;

/** Notes the initials of every name of several words that `isInstitution` holds for one; small words inside a name ("of", "for") give none. */
export function readInitialisms(
  parts: ReadonlyMap<Scene, readonly NamePart[]>,
  isInstitution: (scene: Scene, part: NamePart) => boolean,
): Initialisms {
  const found = new Map<string, string | null>();
  for (const [scene, list] of parts)
    for (const part of scene.titleCase ? [] : list) {
      const { words } = useOf(scene.tokens, part);
      const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
      if (initials.length < 2 || !isInstitution(scene, part)) continue;
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
