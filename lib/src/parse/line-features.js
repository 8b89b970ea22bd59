import { isHalf, kindOfCharacter, LETTER, MARK } from "../text/characters.js";
/** Lines longer than this (UTF-16 units) are never furniture, headlines or bylines: forms are looked for in short lines only, which also keeps the cost linear. */
export const MAX_PATTERN_LENGTH = 400;
const CLOSING = /[\s"'”’»›“«‹‘)\]]{1,12}$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
/** Signs that go on with a word: ' - . ’ */
const INNER_SIGNS = new Set([0x27, 0x2d, 0x2e, 0x2019]);
/** The number of words (runs of letters or digits), counted no further than `limit`. */
export function countWords(text, limit = 60) {
    // Asked of nearly every line, by many rules: letter by letter is several times faster than by the expression.
    const end = Math.min(text.length, limit * 40);
    let count = 0;
    let isInside = false;
    for (let at = 0; at < end && count < limit; at += 1) {
        const unit = text.charCodeAt(at);
        if (isHalf(unit))
            return countByExpression(text.slice(0, limit * 40), limit);
        const kind = kindOfCharacter(unit);
        if (kind === LETTER && !isInside)
            count += 1;
        isInside = kind === LETTER || (isInside && (kind === MARK || INNER_SIGNS.has(unit)));
    }
    return count;
}
function countByExpression(text, limit) {
    let count = 0;
    WORD.lastIndex = 0;
    while (count < limit && WORD.test(text))
        count += 1;
    return count;
}
/** Whether the line ends as a sentence does, closing marks aside. */
export function endsSentence(text) {
    const end = text.slice(-12).replace(CLOSING, '');
    return /[.!?…。！？]$/u.test(end);
}
/** Whether the line reads as running text: a finished sentence of some length, or so many words that it can be nothing else. */
export function isRunningText(text) {
    const words = countWords(text, 30);
    return words >= 28 || (words >= 9 && (endsSentence(text) || /[:,;—–]["”’»]?$/u.test(text)));
}
/** Whether every cased letter is a capital, with at least two of them. */
export function isAllCaps(text) {
    const line = text.slice(0, MAX_PATTERN_LENGTH);
    return /\p{Lu}.*\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}
/** Whether the line holds neither letters nor digits. */
export function isOrnament(text) {
    return !/[\p{L}\p{N}]/u.test(text);
}
/** Whether the line is figures, signs and at most a unit: a counter of the page. */
export function isFigures(text) {
    return text.length <= 40 && /\p{N}/u.test(text) && /^[\p{N}\p{P}\p{S}\s]*[KkMmКк]?$/u.test(text);
}
/** The script that most letters of the text belong to. */
export function scriptOf(text) {
    const sample = text.slice(0, 4000);
    // Most letters are plain Latin ones: they are counted by what is left without them.
    const others = sample.replace(/[A-Za-z]+/g, '');
    const plain = sample.length - others.length;
    const latin = plain + (others.match(/\p{Script=Latin}/gu)?.length ?? 0);
    const cyrillic = others.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    const letters = plain + (others.match(/\p{L}/gu)?.length ?? 0);
    if (letters === 0)
        return null;
    if (latin * 2 > letters)
        return 'Latin';
    return cyrillic * 2 > letters ? 'Cyrillic' : 'Other';
}
const PARTICLE = '(?:de|da|di|del|della|der|den|van|von|zu|bin|ibn|al|el|la|le|du|dos|y)';
const NAME_WORD = "(?:\\p{Lu}\\.|(?:\\p{L}['’])?\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?)";
const NAME = `${NAME_WORD}(?:\\s+(?:${PARTICLE}\\s+)?${NAME_WORD}){1,3}`;
const ONE_NAME = new RegExp(`^${NAME}$`, 'u');
const NAMES = new RegExp(`^${NAME}(?:(?:\\s*,\\s*|\\s*&\\s*|\\s+(?:and|und|et|и|y|e)\\s+)${NAME}){0,5}$`, 'u');
// "Switzerland's Trump." is a sentence of two words; "John Smith Jr." is a name.
function isClosed(text) {
    return text.endsWith('.') && !/(?:^|\s)(?:\p{Lu}|Jr|Sr|Dr)\.$/u.test(text);
}
/** Whether the line is nothing but one person's name, two to four words of it. */
export function isName(text) {
    return text.length <= 60 && ONE_NAME.test(text) && !isClosed(text);
}
/** Whether the line is nothing but names of persons, joined by commas or "and". */
export function isNames(text) {
    return text.length <= 160 && NAMES.test(text) && !isClosed(text);
}
