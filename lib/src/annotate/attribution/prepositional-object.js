import { conjunctions, determiners, finiteAuxiliaries, irregularPasts } from "../../languages/en/function-words.js";
import { officeAdjectives } from "../../languages/en/roles.js";
import { isCapital } from "../../text/letter-case.js";
/** Verbs whose object is a person: a name right after them is no subject. */
const personObject = new Set('tell ask urge call order assure remind warn accuse praise criticize criticise thank quote cite brief inform address blame advise encourage challenge greet thank mock attack'.split(' '));
/** True where a preposition or a verb with a person for its object stands before the mention. */
export function isPrepositionalObject(block, mention, from) {
    return !standsFree(block, mention, from);
}
/** Prepositions of place and relation. */
function governs(token, language) {
    return language.prepositions.has(token.lower);
}
/** An article that is never a subject's; "der" before a feminine is a genitive's or a dative's. */
function isOblique({ tokens, language }, mention) {
    if (language.capitalisedNouns === null)
        return false;
    const { articles, ending } = language.capitalisedNouns.obliqueFeminine;
    const article = [tokens[mention.np], tokens[mention.np - 1]].find((token) => language.determiners.has(token?.lower ?? ''));
    if (article === undefined)
        return false;
    if (articles.has(article.lower))
        return mention.kind === 'role' && ending.test(mention.head);
    return language.obliqueArticles.has(article.lower);
}
function standsFree(block, mention, from) {
    if (isOblique(block, mention))
        return false;
    if (block.language.elidedPreposition?.test(block.tokens[mention.from]?.lower ?? ''))
        return false;
    let at = firstOfList(block, mention.np, from) - 1;
    for (let steps = 0; steps < 3 && at >= from; steps++, at--) {
        const token = block.tokens[at];
        if (token === undefined || block.quoteAt[at] !== -1)
            return true;
        if (/^(?:which|whom|whose|what|that|as|how|why|when|where|whether|if)$/u.test(token.lower))
            return true;
        if (governs(token, block.language))
            return opensClause(block, mention, steps, token);
        const verb = block.language.reportingVerbs.get(token.lower);
        if (verb !== undefined && steps === 0)
            return !personObject.has(verb.lemma);
        if (verb !== undefined)
            return true;
        if (isInsidePhrase(token, block.language))
            continue;
        if (endsPhrase(token, block.language))
            return true;
    }
    return true;
}
function isInsidePhrase({ lower }, language) {
    return (determiners.has(lower) ||
        officeAdjectives.has(lower) ||
        (language.clauseOrder === 'inverting' && language.determiners.has(lower)));
}
/** Beyond such a token what governs the name is no longer looked for. A French or Russian noun before the name ("au maire Paul Vidal") is in the name's own case. */
function endsPhrase({ lower, text, kind }, language) {
    if (language.clauseOrder === 'inverting' || conjunctions.has(lower) || kind !== 'word')
        return true;
    return !/^\p{Ll}/u.test(text) || /(?:ly|ed)$/u.test(lower);
}
/** "the kind of campaign Lee hoped for", "time for Lee to build": behind a noun, or before an infinitive, the name is a clause's own subject. */
function opensClause({ tokens, language }, mention, steps, governor) {
    if (language.clauseOrder !== 'svo' || mention.kind !== 'name')
        return false;
    const next = tokens[mention.to]?.lower ?? '';
    if (steps === 0)
        return governor.lower === 'for' && next === 'to';
    const before = tokens[mention.np - 1];
    const isNoun = before !== undefined &&
        /^\p{Ll}+$/u.test(before.text) &&
        !determiners.has(before.lower) &&
        !officeAdjectives.has(before.lower);
    return (isNoun &&
        (finiteAuxiliaries.has(next) ||
            irregularPasts.has(next) ||
            (/ed$/u.test(next) && !language.reportingVerbs.has(next))));
}
/** "with Lee and Lund": what governs the first governs the second. */
function firstOfList(block, np, from) {
    if (!/^(?:and|und|et|и)$/u.test(block.tokens[np - 1]?.lower ?? ''))
        return np;
    let at = np - 2;
    while (at > from && isCapital(block.tokens[at]))
        at--;
    return at < np - 2 && isPreposition(block, at) ? at + 1 : np;
}
function isPreposition(block, at) {
    const token = block.tokens[at];
    return token !== undefined && block.quoteAt[at] === -1 && governs(token, block.language);
}
