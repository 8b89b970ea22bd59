/** A form that is odd stands beside one that the corpus has at least this often. */
const OFTEN = 4;
const LEAST_LETTERS = 6;
/** How often each word form in small letters stands in each text: what oddities are looked up in. */
export function countForms(texts) {
    const forms = new Map();
    texts.forEach((text, index) => {
        for (const [form] of text.matchAll(/(?<!\p{L})\p{Ll}{6,30}(?!\p{L})/gu)) {
            const counts = forms.get(form) ?? new Map();
            forms.set(form, counts.set(index, (counts.get(index) ?? 0) + 1));
        }
    });
    return forms;
}
/**
 * Slips that two texts share and nobody else has: copied text keeps them (Lachmann's common errors). Inflection is no slip, so the letter that
 * differs is not among the last three; and a form that the corpus knows well elsewhere shows what was meant.
 */
export function findCommonErrors(texts, [a, b], forms) {
    return [...forms].flatMap(([written, counts]) => {
        if (written.length < LEAST_LETTERS || counts.size !== 2 || !counts.has(a) || !counts.has(b))
            return [];
        const usual = neighbours(written).find((form) => {
            const known = forms.get(form);
            return known !== undefined && [...known.values()].reduce((sum, count) => sum + count, 0) >= OFTEN;
        });
        if (usual === undefined)
            return [];
        const start = new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'u').exec(texts[a] ?? '')?.index;
        return start === undefined ? [] : [{ written, usual, range: { start, end: start + written.length } }];
    });
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüßàâçéèêëîïôûùабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
/** The forms one letter away, lost, doubled, exchanged or turned round, before the last three letters (Damerau 1964). */
function neighbours(word) {
    const script = /\p{Script=Cyrillic}/u.test(word) ? LETTERS.slice(42) : LETTERS.slice(0, 42);
    const found = [];
    for (let at = 1; at < word.length - 3; at++) {
        const [before, after] = [word.slice(0, at), word.slice(at)];
        found.push(before + after.slice(1), before + after.charAt(1) + after.charAt(0) + after.slice(2));
        for (const letter of script)
            found.push(before + letter + after, before + letter + after.slice(1));
    }
    return found.filter((form) => form !== word);
}
