/**
 * Latin spellings that one Cyrillic letter stands for, and that come back as another of them: after the BGN/PCGN romanisation of Russian (1947)
 * and the usual rules of transcription into Russian (h to х or г, w to в, j to дж, c to к or с, ph to ф, x to кс).
 */
const ONE_LETTER = [
    [/ph/g, 'f'],
    [/sch|sh/g, 'S'],
    [/tch|ch/g, 'C'],
    [/dzh|dj|zh|j/g, 'Z'],
    [/ck|qu?|kv|c(?![eiy])/g, 'k'],
    [/c/g, 's'],
    [/x/g, 'ks'],
    [/th/g, 't'],
    [/kh|h/g, 'g'],
    [/w/g, 'v'],
    [/tz|ts/g, 'z'],
];
/** Sounds that are left in a shorter skeleton are too few to tell two names apart. */
const LEAST_SOUNDS = 3;
/** What is left of a word when every vowel and every choice between spellings of one letter is taken away. */
function skeletonOf(word) {
    const plain = word
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z]/g, '');
    const sounds = ONE_LETTER.reduce((text, [spelling, letter]) => text.replace(spelling, letter), plain);
    return sounds
        .replace(/^[aeiouy]/, 'A')
        .replace(/[aeiouy]/g, '')
        .replace(/(.)\1/g, '$1');
}
/** Names that `own` never spells as `original` does, and `original` never as `own`, though both have the same sounds; in the order of the text. */
export function findRespeltNames(own, original) {
    const theirs = Map.groupBy(nameWords(original), ({ word }) => skeletonOf(word));
    const [ownWords, theirWords] = [wordsOf(own.text), wordsOf(original.text)];
    return nameWords(own).flatMap(({ word, start, end }) => {
        const skeleton = skeletonOf(word);
        if (skeleton.length < LEAST_SOUNDS || theirWords.has(word.toLowerCase()))
            return [];
        const other = theirs.get(skeleton)?.find((candidate) => !ownWords.has(candidate.word.toLowerCase()));
        return other === undefined || isSpellingAlone(word, other.word)
            ? []
            : [{ start, end, written: word, original: other.word }];
    });
}
/** Another ending (Russia, Russian) or the other of the two English spellings (Centre, Center; Harbour, Harbor) is no respelling. */
function isSpellingAlone(a, b) {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x.startsWith(y) || y.startsWith(x) || inOneEnglish(x) === inOneEnglish(y);
}
/** British and American endings alike, after New Hart's Rules 21. */
function inOneEnglish(word) {
    return word
        .replace(/our/g, 'or')
        .replace(/re$/, 'er')
        .replace(/ll/g, 'l')
        .replace(/is(?=e|ation)/g, 'iz');
}
function nameWords({ text, names, }) {
    return names.flatMap(({ range }) => [...text.slice(range.start, range.end).matchAll(/\p{Lu}\p{L}{3,}/gu)].map(({ 0: word, index }) => ({
        ...{ word, start: range.start + index, end: range.start + index + word.length },
    })));
}
function wordsOf(text) {
    return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}
