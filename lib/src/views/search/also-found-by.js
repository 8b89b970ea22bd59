import { longForms, plainMarks } from "./indexed-words.js";
/** A function that gives the other names of everybody whom a text names: "Mr Jinping told" is also found by Xi and Xi Jinping. */
export function namesFinder(speakers) {
    const speakersByFirstWord = new Map();
    for (const speaker of speakers) {
        for (const name of new Set([speaker.name, ...speaker.aliases])) {
            const words = wordsOf(name);
            const [first] = words;
            if (first === undefined)
                continue;
            const known = speakersByFirstWord.get(first) ?? [];
            speakersByFirstWord.set(first, [...known, { words: words.join(' '), speaker }]);
        }
    }
    return (text) => {
        const words = wordsOf(text);
        const found = new Set();
        words.forEach((word, i) => {
            for (const { words: name, speaker } of speakersByFirstWord.get(word) ?? []) {
                if (words.slice(i, i + name.split(' ').length).join(' ') === name)
                    found.add(speaker);
            }
        });
        return [...found].flatMap((speaker) => [speaker.name, ...speaker.aliases]);
    };
}
function wordsOf(text) {
    return plainMarks(text).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? [];
}
/** Words of up to three small letters (articles, prepositions, conjunctions) tell no place from another. */
const GRAMMAR = /^\p{Ll}{1,3}$/u;
/**
 * All words, beside its own, by which a text in these articles is found, each once: the index has a text's own words already. What one article
 * alone says is also found through the article, by its headline and its outlet; what several say through their event, for the headlines and
 * outlets of all of them would outnumber the words, and outlets can be chosen.
 */
export function alsoFoundBy(text, articles, event, namesIn, speakers) {
    const [only, ...others] = articles;
    const origins = others.length === 0 ? [only?.outlet ?? '', only?.original ?? '', only?.title ?? ''] : [];
    const own = new Set(wordsOf(text).map((word) => word.toLowerCase()));
    const found = new Map();
    for (const words of [...speakers, ...namesIn(text), ...longForms(text), event, ...origins]) {
        for (const word of wordsOf(words)) {
            const key = word.toLowerCase();
            if (!own.has(key) && !found.has(key) && !GRAMMAR.test(word))
                found.set(key, word);
        }
    }
    return [...found.values()];
}
