import { SHORT_NAMES } from "./short-names.js";
const WORDY = /[\p{L}\p{N}]/u;
/** The tokens of a text that hold a letter or a figure, as the index counts positions: split at white space, lone marks left out. */
function wordyTokens(text) {
    return text.split(/\s+/u).filter((token) => WORDY.test(token));
}
/** The text with straight apostrophes, so that the parts of d’état are words of the index too. */
export function plainMarks(text) {
    return text.replace(/[\u2018\u2019\u02bc]/gu, "'").replace(/[\u00ad\u200b\u2060\ufeff]/gu, '');
}
/** Large numbers in short, by their words (the usual ones of English-language news). */
const LARGE = new Map([
    ['million', 'm'],
    ['billion', 'bn'],
    ['trillion', 'tn'],
]);
const IN_WORDS = new Map([
    ['m', 'million'],
    ['mn', 'million'],
    ['bn', 'billion'],
    ['tn', 'trillion'],
]);
/** Other forms of what a text says in short or in words: "U.S." is also United States, "60%" also 60 percent and 60 per cent, "$200bn" 200 billion and the reverse. */
export function longForms(text) {
    const found = new Set();
    const tokens = wordyTokens(text);
    for (const [at, token] of tokens.entries()) {
        // Two capitals at least: "us" and "who" are words.
        if (/^\P{L}*\p{Lu}\.?\p{Lu}/u.test(token)) {
            const long = SHORT_NAMES.get(token.toLowerCase().replace(/[^\p{L}]/gu, ''));
            if (long !== undefined)
                found.add(long);
        }
        const percent = token.match(/(?<!\d)(\d[\d.,]{0,20})%/u)?.[1];
        if (percent !== undefined)
            found.add(`${percent} percent`).add(`${percent} per cent`);
        const amount = token.match(/(?<!\d)(\d[\d.,]{0,20})([a-z]{0,2})\b/u);
        if (!amount)
            continue;
        const [, figure = '', unit = ''] = amount;
        const long = IN_WORDS.get(unit);
        if (long !== undefined)
            found.add(`${figure} ${long}`);
        const short = unit === '' ? LARGE.get(tokens[at + 1]?.match(/^\p{L}{7,8}/u)?.[0] ?? '') : undefined;
        if (short !== undefined)
            found.add(`${figure}${short}`);
    }
    return [...found];
}
