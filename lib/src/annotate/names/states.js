import { auxiliaries, conjunctions, determiners, irregularPasts, prepositions, } from "../../languages/en/function-words.js";
import { bodyNouns, documentNouns, groupNouns, honorifics, jobNouns } from "../../languages/en/roles.js";
import { stateWords } from "../../languages/en/states.js";
import { anyReportingVerb } from "../../languages/index.js";
import { isCapital } from "../../text/letter-case.js";
import { MIN_ATTRIBUTIVE_USES } from "../thresholds.js";
/** Endings of English adjectives of nationality and region (Quirk et al. 5.56, 17.110), without those that common adjectives share (-ic, -al). The longest first: the shortest stem is tried first. */
const endings = ['nian', 'lian', 'ian', 'ean', 'ese', 'ish', 'an', 'i', 'n'];
/** Those that hardly any other word has. */
const plainEnding = /(?:an|ese|ish)$/u;
const shortestStem = 3;
/** "-land", "-aine", "-ain": so many letters of a place's name may stand behind the stem that it shares with its adjective. */
const longestRest = 4;
const inPlace = new Set('in to into from with against between inside across toward towards'.split(' '));
/**
 * The states of the table, and those that a corpus itself shows: an adjective ("Catalan officials") and the place whose name begins like
 * it ("in Catalonia"). No list is complete, and a region, a people or a state that is new is written of in the same way.
 */
export function readStates(articles) {
    const uses = countUses(articles);
    const places = new Map();
    for (const [word, use] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1)))
        if (use.place > 0 && use.alone > use.owner && use.alone > use.inName) {
            const list = places.get(word.slice(0, shortestStem)) ?? [];
            list.push(word);
            places.set(word.slice(0, shortestStem), list);
        }
    const known = new Map(stateWords);
    for (const [word, use] of uses) {
        if (use.owner === 0 || use.alone > use.owner || jobNouns.has(word.toLowerCase()))
            continue;
        const place = placeOf(word, places.get(word.slice(0, shortestStem)) ?? []);
        if (place === null) {
            // A people whose land the corpus never names: its adjective stands before nouns and nowhere else.
            const isAdjective = use.alone === 0 && use.inName === 0 && use.owner + use.before >= MIN_ATTRIBUTIVE_USES;
            if (isAdjective && !known.has(word) && plainEnding.test(word))
                known.set(word, { state: word, role: 'adjective', place: word });
            continue;
        }
        if (!known.has(place))
            known.set(place, { state: place, role: 'name', place });
        const own = known.get(place);
        if (own !== undefined && !known.has(word))
            known.set(word, { ...own, role: 'adjective' });
    }
    return known;
}
function countUses(articles) {
    const uses = new Map();
    for (const blocks of articles)
        for (const block of blocks) {
            if (block.titleCase)
                continue;
            block.tokens.forEach((token, at) => {
                if (!isCapital(token) || token.text.length <= shortestStem)
                    return;
                const use = uses.get(token.text) ?? { owner: 0, before: 0, alone: 0, place: 0, inName: 0 };
                uses.set(token.text, use);
                noteUse(use, block, at, token);
            });
        }
    return uses;
}
function noteUse(use, { tokens, startsSentence: starts }, at, token) {
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    const followsName = isCapital(previous) && previous?.possessive === false && !starts.has(at);
    if (followsName)
        use.inName++;
    else if (owns(token, next))
        use.owner++;
    else if (isCapital(next))
        use.inName++;
    else if (standsBeforeNoun(token, next))
        use.before++;
    else {
        use.alone++;
        if (token.possessive || inPlace.has(previous?.lower ?? ''))
            use.place++;
    }
}
/** "Catalan officials", "Catalan President", "the Catalan government". */
function owns({ possessive }, next) {
    if (possessive || next?.kind !== 'word' || honorifics.has(next.lower))
        return false;
    const noun = next.lower;
    return jobNouns.has(noun) || groupNouns.has(noun) || bodyNouns.has(noun) || documentNouns.has(noun);
}
/** "Catalan gas": a small word behind it that is no function word and no verb of saying. */
function standsBeforeNoun({ possessive }, next) {
    if (possessive || next?.kind !== 'word')
        return false;
    const word = next.lower;
    const isFunctionWord = prepositions.has(word) || conjunctions.has(word) || auxiliaries.has(word) || determiners.has(word);
    return !(isFunctionWord || anyReportingVerb.has(word) || irregularPasts.has(word));
}
/** What is left of an adjective without its ending, the shortest first. */
function stemsOf(adjective) {
    return endings
        .filter((ending) => adjective.endsWith(ending) && adjective.length - ending.length >= shortestStem)
        .map((ending) => adjective.slice(0, -ending.length));
}
/** The place whose name an adjective is made from; the one with the least left over behind the stem. */
function placeOf(adjective, places) {
    for (const stem of stemsOf(adjective)) {
        let best = null;
        for (const place of places) {
            // "Catalans" are the people, not the place.
            const fits = place.startsWith(stem) && !place.startsWith(adjective) && place.length - stem.length <= longestRest;
            if (fits && (best === null || place.length < best.length))
                best = place;
        }
        if (best !== null)
            return best;
    }
    return null;
}
