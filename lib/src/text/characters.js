/** A letter or a digit of any script (Unicode L, N). */
export const LETTER = 1;
/** A combining mark (Unicode M). */
export const MARK = 2;
/** White space, line ends with it. */
export const BLANK = 3;
/** Anything else. */
export const OTHER = 4;
/** Half of a pair of code units: what it is only both together say. */
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** By UTF-16 code unit, filled as they are met: a whole text is asked about letter by letter, and an expression for each is slow. */
const kinds = new Uint8Array(0x10000);
/** What a UTF-16 code unit is to a word. Half of a surrogate pair is `OTHER`: whoever may meet one asks `isHalf` first. */
export function kindOfCharacter(unit) {
    const known = kinds[unit] ?? 0;
    if (known !== 0)
        return known;
    const kind = classify(String.fromCharCode(unit));
    kinds[unit] = kind;
    return kind;
}
function classify(character) {
    if (/^[\p{L}\p{N}]$/u.test(character))
        return LETTER;
    if (/^\s$/u.test(character))
        return BLANK;
    return /^\p{M}$/u.test(character) ? MARK : OTHER;
}
/** Whether a UTF-16 code unit is half of a surrogate pair. */
export function isHalf(unit) {
    return unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE;
}
