import { headOffices, neutralRole } from "../../languages/en/roles.js";
import { ownerKey } from "../names/entity.js";
import { MAX_REMEMBERED_OFFICES } from "../thresholds.js";
import { unnamedEntity } from "./mentions.js";
/** "the Russian leader", "the FM", "the spokesperson": whoever holds such an office for such an owner. */
export function resolveRole(mention, discourse, context) {
    if (mention.byIntroduction === true)
        return [discourse.introduced.get(roleKey(mention.head)) ?? context.intern(unnamedEntity(mention))];
    const role = { words: roleWords(mention).join(' '), noun: neutralRole(mention.head), head: mention.head };
    const owners = mention.modifiers
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => ownerKey(word, context.stateWords));
    let best = null;
    let bestRank = 0;
    for (const person of new Set([...context.leading, ...discourse.recent])) {
        const fit = officeFit(person, role);
        const owned = owners.filter((owner) => person.owners.has(owner)).length;
        if (owners.length > 0 && owned === 0 && person.owners.size > 0)
            continue;
        if (fit === 0 || (owners.length > 0 && owned === 0 && fit < 2))
            continue;
        const recency = discourse.recent.indexOf(person);
        const rank = fit * 1000 + owned * 500 + (recency >= 0 ? 200 + recency : 0) + Math.min(99, context.people.get(person) ?? 0);
        if (rank > bestRank || (rank === bestRank && best !== null && person.key < best.key)) {
            best = person;
            bestRank = rank;
        }
    }
    if (best !== null && mention.definite)
        return [best];
    const introduced = discourse.introduced.get(neutralRole(mention.head));
    if (mention.definite && introduced !== undefined && owners.length === 0)
        return [introduced ?? context.intern(unnamedEntity(mention))];
    if (mention.definite && owners.length === 0 && mention.modifiers.length === 0 && discourse.person !== null)
        return [discourse.person];
    return [context.intern(unnamedEntity(mention))];
}
/** A noun in any of its cases: without the endings of German, French and Russian nouns it keeps its first six letters. */
export function roleKey(noun) {
    return `~${noun.toLowerCase().slice(0, 6)}`;
}
function roleWords(mention) {
    return [...mention.modifiers.filter((word) => !/^\p{Lu}/u.test(word)), mention.head].map(neutralRole);
}
/** 3: the same office; 2: its initials or its head noun; 1: "leader" for an office at the head of a state; 0: none. */
function officeFit(person, role) {
    let seen = 0;
    let fit = 0;
    for (const [office, words] of person.offices) {
        if (++seen > MAX_REMEMBERED_OFFICES)
            break;
        if (office === role.words)
            return 3;
        if (fit < 2 && isSameOffice(words, role))
            fit = 2;
    }
    return fit;
}
function isSameOffice(words, { noun, head }) {
    if (words.includes(noun))
        return true;
    const isInitials = /^[a-z]{2,4}$/u.test(head);
    if (isInitials &&
        words
            .map((word) => word.charAt(0))
            .join('')
            .endsWith(head))
        return true;
    return noun === 'leader' && words.some((word) => headOffices.has(word));
}
