import { MAX_INVERSION_TOKENS } from "../thresholds.js";
import { nounPhraseBefore } from "./noun-phrase.js";
import { isPrepositionalObject } from "./prepositional-object.js";
import { nextMention } from "./right-context.js";
/**
 * The subject of a verb of saying where the finite verb stands second, or null (German: Duden 4, "Verbzweitsatz"): its subject right before it, else
 * behind it ("Dazu gab das Ministerium bekannt"); a participle or infinitive stands last, its subject first in the clause.
 */
export function verbSecondSubject(block, unit, mentions, verb) {
    if (/^(?:heißt|hieß)$/u.test(block.tokens[verb]?.lower ?? ''))
        return documentOf(block, unit, mentions, verb);
    const free = mentions.filter((mention) => block.quoteAt[mention.from] === -1 && !mention.possessive && !isPrepositionalObject(block, mention, unit[0]));
    const clause = clauseStart(block, unit[0], verb);
    const before = free.filter((mention) => mention.from >= clause && mention.to <= verb);
    const edge = skipBack(block, clause, verb);
    const nearest = before.findLast((mention) => mention.to <= edge);
    if (nearest?.to === edge)
        return [nearest];
    for (let at = clause; at < verb; at++)
        if (block.language.auxiliaries.has(block.tokens[at]?.lower ?? ''))
            return before[0] === undefined ? null : [before[0]];
    const after = nextMention(free, verb + 1, Math.min(unit[1], verb + 1 + MAX_INVERSION_TOKENS), block);
    const phrase = nounPhraseBefore(block, clause, edge);
    const noun = phrase === null || isPrepositionalObject(block, phrase, unit[0]) ? null : phrase;
    const takesObject = block.language.reportingVerbs.get(block.tokens[verb]?.lower ?? '')?.verbClass === 'name';
    if (after !== null &&
        !isOnlyNoun(after[0], nearest) &&
        (noun === null || !(takesObject || after[0]?.kind === 'pronoun')))
        return after;
    if (noun !== null)
        return [noun];
    return before[0] === undefined ? null : [before[0]];
}
/** Right before the verb an adverb ("hingegen") or a party in brackets ("Renate Schmidt (SPD) sagte") may stand. */
function skipBack(block, from, verb) {
    let edge = verb;
    while (edge - 1 > from && block.language.adverbs.has(block.tokens[edge - 1]?.lower ?? ''))
        edge--;
    if (block.tokens[edge - 1]?.text !== ')')
        return edge;
    for (let at = edge - 2; at > Math.max(from, edge - 6); at--)
        if (block.tokens[at]?.text === '(')
            return at;
    return edge;
}
/** "äußerte Vorbehalte": behind the verb a lone capital that is no person, with a person before the verb, is its object. */
function isOnlyNoun(after, nearest) {
    return after?.entity?.kind === 'institution' && nearest?.entity?.kind === 'person';
}
/** "In dem Papier heißt es": the document in which it says so, be it before the verb or behind "es". */
function documentOf(block, unit, mentions, verb) {
    if (block.tokens[verb + 1]?.lower !== 'es')
        return null;
    const named = mentions.findLast((mention) => mention.to === verb);
    if (named !== undefined)
        return [named];
    const phrase = nounPhraseBefore(block, unit[0], verb);
    return phrase === null ? null : [{ ...phrase, kind: 'document' }];
}
function clauseStart(block, from, verb) {
    for (let at = verb - 1; at > from; at--)
        if (/^[,;:]$/u.test(block.tokens[at]?.text ?? ''))
            return at + 1;
    return from;
}
