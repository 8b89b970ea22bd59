import { documentEntity } from "./entity-context.js";
import { genderOfNoun } from "./gender.js";
import { unnamedEntity } from "./mentions.js";
import { resolveRole } from "./role-resolution.js";
/** The entities that a mention stands for; empty where the text does not show it. `subject`: whoever the same sentence is about. */
export function resolveMention(mention, discourse, context, subject, named = []) {
    if (mention.entity !== null)
        return [mention.entity];
    switch (mention.kind) {
        case 'pronoun':
            return resolvePronoun(mention.head, discourse, context, subject, named);
        case 'role':
            return resolveRole(mention, discourse, context);
        case 'document':
            return [context.intern(documentEntity(mention, context))];
        case 'group':
            return resolveGroup(mention, discourse) ?? [context.intern(unnamedEntity(mention))];
        default:
            return [];
    }
}
function resolvePronoun(head, discourse, context, subject, named) {
    if (head === 'he' || head === 'she') {
        const person = subject !== null && subject.kind !== 'place' ? subject : discourse.person;
        return personOf(person, head, discourse, context, named);
    }
    if (head === 'it') {
        const thing = subject !== null && subject.kind !== 'person' ? subject : (discourse.document ?? discourse.thing);
        return thing === null ? [] : [thing];
    }
    if (head === 'they')
        return discourse.plural.length > 0 ? discourse.plural : discourse.parties;
    return [];
}
/** Whoever is talked about, unless the article's own words show that the other pronoun takes that person up: then the only other one named here or in the sentence before, or whoever was named last that this one does take up. `named`: people of the same sentence so far. */
function personOf(person, head, discourse, context, named) {
    const genderOf = (entity) => context.genders.get(entity) ?? genderOfNoun(entity);
    const isOther = (entity) => (genderOf(entity) ?? head) !== head;
    if (person === null || !isOther(person))
        return person === null ? [] : [person];
    if (discourse.person !== null && !isOther(discourse.person))
        return [discourse.person];
    for (const list of [named, discourse.near]) {
        const others = [...new Set(list)].filter((one) => !isOther(one));
        if (others.length === 1)
            return others;
    }
    const fitting = discourse.recent.findLast((one) => genderOf(one) === head);
    return fitting === undefined ? [] : [fitting];
}
/** "the leaders", "the pair": the people named together last; "both countries", "the sides": the states. */
function resolveGroup(mention, discourse) {
    const isBare = mention.modifiers.every((word) => /^(?:two|both|three|four)$/u.test(word.toLowerCase()));
    if (!mention.definite || !isBare)
        return null;
    if (/^(?:leaders|presidents|ministers|men|women|pair|duo|two|couple|senators|candidates|diplomats|rivals|counterparts|brothers|sisters)$/u.test(mention.head))
        return discourse.plural.length > 1 ? discourse.plural : null;
    if (/^(?:countries|nations|states|sides|parties|powers|governments)$/u.test(mention.head))
        return [discourse.parties, discourse.plural].find((list) => list.length > 1) ?? null;
    return null;
}
