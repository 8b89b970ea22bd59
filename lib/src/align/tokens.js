import { BLANK, kindOfCharacter } from "../text/characters.js";
const TOKEN = /https?:\/\/\S+|(?<![\p{L}\p{N}.])[a-z]{1,30}(?:\.[a-z]{1,20}){1,3}\/\S+|[@#][\p{L}\p{N}_]+|(?<![\p{L}\p{N}])\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{N}]+(?:['’‐‑-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const QUOTE_MARKS = /^["“”„‟«»‹›‘’‚'`´]$/u;
/** Letters with full stops: "U.S." is the word that others write "US". */
const INITIALISM = /^\p{Lu}\.(?:\p{Lu}\.)+$/u;
const DASHES = /^[-‐‑‒–—―]$/u;
/** The form in which spelling, case, quote style and kind of dash make no difference. British and American spellings meet here (-ise/-ize, -our/-or, -re/-er). */
export function normaliseToken(raw) {
    if (QUOTE_MARKS.test(raw))
        return '"';
    if (DASHES.test(raw))
        return '-';
    if (INITIALISM.test(raw))
        return normaliseToken(raw.replaceAll('.', ''));
    const plain = raw.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’]/g, "'").replace(/[‐‑]/g, '-');
    return foldSpelling(plain);
}
/**
 * One spelling for British and American variants, by the regular correspondences of Oxford's New Hart's Rules, ch. 21
 * (-ise/-ize, -yse/-yze, -our/-or, -tre/-ter, -lled/-led), applied to long words only, where the ending is not part of another root:
 * "fuelled" is "fueled", but "filled" is not "filed".
 */
export function foldSpelling(word) {
    const possessive = /'s?$/.exec(word)?.[0];
    if (possessive)
        return foldSpelling(word.slice(0, -possessive.length)) + possessive;
    if (word.length < 6)
        return word;
    return word
        .replace(/(is|iz)(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$2')
        .replace(/(ys)(e|ed|es|ing)$/, 'yz$2')
        .replace(/([a-z]{2})our(s|ed|ing|able|ite|ites)?$/, '$1or$2')
        .replace(/([bt])re(s)?$/, '$1er$2')
        .replace(/^(.{3,})lling$/, '$1ling')
        .replace(/^(.{3,})lled$/, '$1led');
}
/** Forms of what was read before: a text says most of its words more than once, and normalising is the costly part. */
const forms = new Map();
const FORMS_LIMIT = 200_000;
function formOf(raw) {
    const known = forms.get(raw);
    if (known)
        return known;
    const form = {
        norm: normaliseToken(raw),
        isWord: /[\p{L}\p{N}]/u.test(raw),
        isCapitalised: /^\p{Lu}/u.test(raw),
    };
    if (forms.size > FORMS_LIMIT)
        forms.clear();
    forms.set(raw, form);
    return form;
}
/** The tokens of a stretch of text, in order; ranges are UTF-16 offsets in `text`. Words keep their inner apostrophes and hyphens. */
export function tokenise(text, start = 0, end = text.length) {
    const tokens = [];
    const slice = text.slice(start, end);
    // Everything but white space is some token's: a token begins at the first sign behind the one before, and only where it ends is asked for.
    TOKEN.lastIndex = 0;
    for (let from = 0; TOKEN.test(slice); from = TOKEN.lastIndex) {
        while (kindOfCharacter(slice.charCodeAt(from)) === BLANK)
            from++;
        const { norm, isWord, isCapitalised } = formOf(slice.slice(from, TOKEN.lastIndex));
        tokens.push({ start: start + from, end: start + TOKEN.lastIndex, norm, isWord, isCapitalised });
    }
    return tokens;
}
