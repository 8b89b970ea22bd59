import { eld } from 'eld/small';
import { languageByWords } from "./language-by-words.js";
/** The detector reads no more of a text than its beginning, in UTF-16 units. */
const SAMPLE = 1000;
const FEWEST_LETTERS = 40;
/** So many paragraphs that grammatical words do not tell are put to the detector: a whole article of them is in one language. */
const MOST_ASKED = 5;
/**
 * The language that most of an article's own words are in: ISO 639-1; where the text is too short to tell, what the page declares, else `und`.
 * Each paragraph counts by its length: told by its grammatical words, or, where these tell too little of the whole, by eld (n-grams, Nito
 * T.M.), which looks at the first 350 bytes of a text only and so sees no paragraph but the first of an article.
 * eld errs on 3 of 958 single sentences of English, German, Russian and French news; tinyld on 48, franc on 134.
 */
export function detectLanguage(texts, declared) {
    const sizes = new Map();
    const vote = (language, size) => sizes.set(language, (sizes.get(language) ?? 0) + size);
    const untold = [];
    for (const text of texts) {
        const told = languageByWords(text);
        if (told === null)
            untold.push(text);
        else
            vote(told, text.length);
    }
    const total = texts.reduce((sum, text) => sum + text.length, 0);
    if (largest(sizes).size * 2 <= total) {
        const asked = pieces(untold);
        const share = untold.reduce((sum, text) => sum + text.length, 0) / asked.length;
        for (const text of asked) {
            const found = askDetector(text, declared);
            if (found !== null)
                vote(found, share);
        }
    }
    return largest(sizes).language ?? declared ?? 'und';
}
/** The language that a block's own words tell, where it is another than its article's: a quotation left as it was said, an untranslated paragraph. */
export function foreignLanguage(text, article) {
    const told = languageByWords(text);
    return told === article ? null : told;
}
/** The language of most text; of two alike the one that comes first in the article. */
function largest(sizes) {
    let [language, size] = [null, 0];
    for (const [name, own] of sizes)
        if (own > size)
            [language, size] = [name, own];
    return { language, size };
}
/** Paragraphs spread over the text, of those that have letters enough; short ones together where no other is. */
function pieces(texts) {
    const long = texts.filter(hasEnoughLetters);
    if (long.length === 0)
        return [joined(texts)];
    const step = Math.max(1, long.length / MOST_ASKED);
    return Array.from({ length: Math.min(MOST_ASKED, long.length) }, (_, index) => long[Math.floor(index * step)] ?? '');
}
function joined(texts) {
    let sample = '';
    for (const text of texts) {
        if (sample.length >= SAMPLE)
            break;
        sample += `${text}\n`;
    }
    return sample;
}
function askDetector(text, declared) {
    if (!hasEnoughLetters(text))
        return null;
    const found = eld.detect(text.slice(0, SAMPLE));
    const isTold = found.language !== '' && (declared === undefined || found.isReliable());
    return isTold ? found.language : (declared ?? null);
}
function hasEnoughLetters(text) {
    return (text.slice(0, SAMPLE).match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;
}
