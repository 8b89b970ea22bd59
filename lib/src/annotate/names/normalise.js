/** Latin letters for Cyrillic, after BGN/PCGN romanisation (1947), the one that English news follows most closely. */
const cyrillic = {
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    і: 'i',
    ї: 'yi',
    є: 'ye',
    ґ: 'g',
};
/** Plain Latin letters of any word: Cyrillic romanised, accents off, other scripts as code points. */
export function toLatin(word) {
    if (/^[\x20-\x7e]*$/u.test(word))
        return word.toLowerCase();
    let plain = '';
    for (const letter of word.toLowerCase().normalize('NFKD').replace(/й/gu, 'й')) {
        if (/\p{M}/u.test(letter))
            continue;
        plain +=
            cyrillic[letter] ??
                letter
                    .replace('ß', 'ss')
                    .replace('ł', 'l')
                    .replace('ø', 'o')
                    .replace('æ', 'ae')
                    .replace('đ', 'd')
                    .replace('ı', 'i');
    }
    return plain;
}
/** An id's letters for a name: `[a-z0-9-]`, never empty. */
export function slug(name) {
    let plain = '';
    for (const letter of toLatin(name))
        plain += slugLetter(letter);
    return plain.replace(/['’]/gu, '').replace(/-+/gu, '-').replace(/^-|-$/gu, '') || 'unnamed';
}
/**
 * One key for the romanisations of one Slavic name (Sergey/Sergei/Sergej, Yanukovich/Yanukovych, Dmitry/Dmitri/Dmitrii): the differences
 * between BGN/PCGN, ISO 9 and the Library of Congress tables are levelled. Other names keep their letters but for doubled ones.
 */
export function foldName(word) {
    const known = folded.get(word);
    if (known !== undefined)
        return known;
    if (folded.size >= foldedKept)
        folded.clear();
    const key = fold(word);
    folded.set(word, key);
    return key;
}
/** Names recur: the last so many words are folded once. */
const foldedKept = 10_000;
const folded = new Map();
/** Endings of the cases of Russian and Ukrainian surnames and first names (Zaliznyak), the longest first. */
const caseEnding = /(?:ого|ому|ой|ою|ей|ею|ым|ом|ем|а|я|у|ю|е|ы|и)$/u;
/** A Cyrillic name in any of its cases: without its ending, and without the vowel that flees before one ("Павел", "Павла"). */
function nominative(word) {
    if (!/^[а-яёіїєґ]{4,}$/u.test(word))
        return word;
    const stem = word.replace(caseEnding, '');
    return (stem.length < 3 ? word : stem).replace(/(?<=[бвгдзкмпрст])е(?=[лц]$)/u, '');
}
function fold(word) {
    return toLatin(nominative(word.toLowerCase()))
        .replace(/[^a-z0-9]/gu, (mark) => (/[\p{L}\p{N}]/u.test(mark) ? mark : ''))
        .replace(/(?:iy|yy|ii|ij|yi)$/u, 'i')
        .replace(/(?:ey|ei|ej|ai|ay|aj)$/u, (end) => `${end[0]}i`)
        .replace(/j(?=[aeou])/gu, 'y')
        .replace(/i(?=[aeou])/gu, 'y')
        .replace(/y(?![aeou])/gu, 'i')
        .replace(/kh/gu, 'h')
        .replace(/ks/gu, 'x')
        .replace(/(.)\1/gu, '$1');
}
function slugLetter(letter) {
    if (/[a-z0-9]/u.test(letter))
        return letter;
    return /[\p{L}\p{N}]/u.test(letter) ? `u${(letter.codePointAt(0) ?? 0).toString(16)}` : '-';
}
