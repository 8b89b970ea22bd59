import { calendarWords } from "../../languages/en/calendar.js";
import { auxiliaries, conjunctions, contractedClauses, determiners, prepositions, sentenceStarters, } from "../../languages/en/function-words.js";
import { documentNouns, groupNouns, honorifics, jobNouns, officeAdjectives } from "../../languages/en/roles.js";
import { isCapital } from "../../text/letter-case.js";
import { endOfCandidate } from "./candidate-end.js";
import { parseNameCandidate } from "./parse.js";
/** The names of a block, in order. Sentence-initial words count only where the corpus does not write them small. */
export function findNameCandidates({ tokens, startsSentence: starts, language }, use, states) {
    const parts = [];
    for (let at = 0; at < tokens.length; at++) {
        if (!beginsName(tokens, at, starts, language, use, states))
            continue;
        const end = endOfCandidate(tokens, at, starts, states);
        parts.push(...parseNameCandidate(tokens, at, end, states));
        at = end - 1;
    }
    return parts;
}
const closedWords = new Set([...sentenceStarters, ...conjunctions, ...auxiliaries, ...determiners, ...prepositions]);
function beginsName(tokens, at, starts, language, use, states) {
    const token = tokens[at];
    if (token === undefined || !isCapital(token) || calendarWords.has(token.lower.replace('.', '')))
        return false;
    if (contractedClauses.has(token.lower) || token.text === 'I')
        return false;
    const closed = closedWords.has(token.lower) || language.sentenceStarters.has(token.lower);
    if (!starts.has(at))
        return !closed || /^\p{Lu}{2}/u.test(token.text);
    if (closed || states.has(token.text))
        return !closed;
    if (isRussianNoun(tokens, at, use))
        return false;
    // "Mayor Lena Fisk": an office before a name is part of it, however often the corpus writes "the mayor".
    if (isCapital(tokens[at + 1]) && (jobNouns.has(token.lower) || honorifics.has(token.lower)))
        return true;
    const words = use.get(token.lower);
    if (isCapital(tokens[at + 1]) && isNounOfNone(token.lower, words, use))
        return false;
    // "Kelly", "Fleming", "Reed": the ending says verb or adverb, the corpus, which never writes it small, says name.
    const isName = words !== undefined && words.lower === 0 && words.capital > 0;
    if (!isCapital(tokens[at + 1]) &&
        !token.possessive &&
        (isCommonNoun(token.lower) || (/(?:ing|ed|ly)$/u.test(token.lower) && !isName)))
        return false;
    if (words === undefined || words.lower <= words.capital)
        return true;
    // "House", "White", "State" begin names too, but at the start of a sentence only with a capital after them.
    return words.capital > 0 && isCapital(tokens[at + 1]);
}
/** "Губернатор Павел Орлов": at a sentence's beginning a noun before first name and surname, unless a patronymic stands between; or one that the corpus writes small. */
function isRussianNoun(tokens, at, use) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1];
    if (!/^[а-яё]{4,}$/u.test(word) || !isCapital(next))
        return false;
    if ((use.get(word)?.lower ?? 0) > 0)
        return true;
    return isCapital(tokens[at + 2]) && !/(?:вич|вна|чна|ич)$/u.test(next?.lower ?? '');
}
/** "Passenger Mo Farouk", "Rival Osterman & Sons": before a name a noun that the corpus writes small in its plural, or an adjective of office. */
function isNounOfNone(word, words, use) {
    if (words !== undefined)
        return false;
    return officeAdjectives.has(word) || (use.get(`${word}s`)?.lower ?? 0) > 0;
}
/** "Officials said", "Analysts believe": a capital that only the sentence's beginning gives. */
function isCommonNoun(word) {
    return (groupNouns.has(word) ||
        jobNouns.has(word) ||
        jobNouns.has(word.replace(/s$/u, '')) ||
        documentNouns.has(word.replace(/s$/u, '')));
}
