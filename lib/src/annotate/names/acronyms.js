import { coreWords, useOf } from "./entity.js";
import { foldName } from "./normalise.js";
/** The key of an institution known only by its name. */
export function nameKey(core) {
    return `n:${core.map(foldName).join(' ')}`;
}
/** Notes the initials of every name of several words that `isInstitution` holds for one; small words inside a name ("of", "for") give none. */
export function readAcronyms(parts, isInstitution) {
    const found = new Map();
    for (const [block, list] of parts)
        for (const part of block.titleCase ? [] : list) {
            const { words } = useOf(block.tokens, part);
            const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
            if (initials.length < 2 || !isInstitution(block, part))
                continue;
            const letters = initials.join('');
            const key = nameKey(coreWords(words));
            found.set(letters, (found.get(letters) ?? key) === key && found.get(letters) !== null ? key : null);
        }
    return found;
}
/** The letters of an initialism ("W.H.O.", "WHO"), or null for any other word. */
export function lettersOf(word) {
    const letters = word.replaceAll('.', '');
    return /^\p{Lu}{2,6}$/u.test(letters) ? letters : null;
}
