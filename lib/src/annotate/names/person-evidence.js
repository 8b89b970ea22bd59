import { auxiliaries, conjunctions, irregularPasts, prepositions, subjectPronouns, } from "../../languages/en/function-words.js";
import { bodyNouns, documentNouns, thingNouns } from "../../languages/en/roles.js";
import { anyReportingVerb } from "../../languages/index.js";
import { coreWords, personKey, useOf } from "./entity.js";
/** Keys of capitalised pairs that are people: by an office or honorific somewhere, or because they stand without "the" and one of their words is used alone. */
export function classifyPersonNames(articles, parts, states) {
    const votes = new Map();
    for (const blocks of articles)
        for (const block of blocks) {
            if (block.titleCase)
                continue;
            for (const part of parts.get(block) ?? []) {
                const { words } = useOf(block.tokens, part);
                const vote = personVote(block, part, words, states);
                if (vote !== 0)
                    votes.set(personKey(words), (votes.get(personKey(words)) ?? 0) + vote);
            }
        }
    return new Set([...votes].filter(([, count]) => count > 0).map(([key]) => key));
}
/** An office or honorific before it speaks for a person, "the" against; 0 where the words cannot be one's name. */
function personVote(block, part, words, states) {
    const core = coreWords(words);
    if (core.length < 2 || core.length > 4)
        return 0;
    if (part.kind === 'person')
        return 3;
    const isOther = words.some((word) => /^(?:of|for|and|&|the)$/u.test(word)) ||
        core.some((word) => /^\p{Lu}{3,}$/u.test(word)) ||
        (core.some((word) => states.has(word)) && !actsAsPerson(block, part, core, states)) ||
        isThing((core.at(-1) ?? '').toLowerCase());
    if (part.kind !== 'unknown' || isOther)
        return 0;
    // "in Sandy Point", "near Port Ellen": there one finds places.
    if (/^(?:in|near|outside|inside|throughout|across)$/u.test(block.tokens[part.np - 1]?.lower ?? ''))
        return -2;
    if (block.tokens[part.np - 1]?.lower !== 'the')
        return isAged(block.tokens, part.to) ? 3 : 1;
    // "the Ivy Trask brand": the article is the noun's behind it.
    return isPlainWord(block.tokens[part.to]) ? 0 : -2;
}
/** "Mark Cuban, who …", "Ann London said": a state's word is a surname where what stands behind the name is true of people only. */
function actsAsPerson({ tokens }, part, core, states) {
    if (core.slice(0, -1).some((word) => states.has(word)))
        return false;
    const next = tokens[part.to];
    const behind = tokens[part.to + 1];
    if (next?.text === ',')
        return /^(?:who|an?|the|then|now|\d{1,3})$/u.test(behind?.lower ?? '');
    return /^(?:who|said|says|told|tells|wrote|writes|tweeted|himself|herself)$/u.test(next?.lower ?? '');
}
/** The last word of a law's, a party's, a street's name. */
function isThing(word) {
    return documentNouns.has(word) || bodyNouns.has(word) || thingNouns.has(word);
}
/** "Joel Bright, 39, …": an age between commas. */
function isAged(tokens, at) {
    return tokens[at]?.text === ',' && /^\d{1,3}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',';
}
function isPlainWord(token) {
    if (token === undefined || !/^\p{Ll}{3,}$/u.test(token.text) || irregularPasts.has(token.lower))
        return false;
    const isClosed = prepositions.has(token.lower) ||
        conjunctions.has(token.lower) ||
        auxiliaries.has(token.lower) ||
        subjectPronouns.has(token.lower);
    return !(isClosed || anyReportingVerb.has(token.lower) || /(?:ed|ing|ly)$/u.test(token.lower));
}
