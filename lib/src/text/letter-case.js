const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** True where a word of this form is written with a capital. */
export function isCapital(token) {
    if (token === undefined || token.kind !== 'word')
        return false;
    const first = token.text.charCodeAt(0);
    // Nearly every word begins with a plain Latin letter: no expression need be asked.
    if (first >= SMALL_A && first <= SMALL_Z)
        return false;
    if (first >= CAPITAL_A && first <= CAPITAL_Z && !"'’".includes(token.text.charAt(1)))
        return true;
    // "L’opposition": the capital is the article's.
    return /^(?!\p{Lu}['’]\p{Ll})\p{Lu}/u.test(token.text);
}
/** True where nearly all words of a block are capitalised, as in headlines: capitals say nothing there. */
export function isTitleCase(tokens) {
    const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
    const small = long.filter((token) => !isCapital(token));
    // A full stop ends running text, however many names it has.
    if (/^[.…]$/u.test(tokens.at(-1)?.text ?? ''))
        return false;
    // So does one inside closing marks, where a longer word is small (“Lee called it “The End.”” but no headline in marks).
    const isMarked = /^[”"’']$/u.test(tokens.at(-1)?.text ?? '') && tokens.at(-2)?.text === '.';
    if (isMarked && small.length > 0)
        return false;
    // "Reporter Ann Lee says:" leads into what comes next.
    if (tokens.at(-1)?.text === ':' && /^\p{Ll}/u.test(tokens.at(-2)?.text ?? ''))
        return false;
    return long.length > 3 && small.length <= long.length * 0.25;
}
