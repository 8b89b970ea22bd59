import { timeWords } from "../../languages/en/calendar.js";
import { auxiliaries, conjunctions, determiners, irregularPasts, prepositions, referringPronouns, } from "../../languages/en/function-words.js";
import { bodyNouns, documentNouns, groupNouns, jobNouns, officeAdjectives } from "../../languages/en/roles.js";
import { anyReportingVerb } from "../../languages/index.js";
import { isCapital } from "../../text/letter-case.js";
import { capitalisedNounPhraseAt } from "./capitalised-noun-phrases.js";
const firstPersons = new Set(['i', 'we', 'you']);
const indefinites = new Set([
    'some',
    'many',
    'most',
    'others',
    'someone',
    'somebody',
    'everyone',
    'everybody',
    'nobody',
    'few',
    'several',
    'those',
]);
const longest = 6;
/** "they've". */
const longestPronoun = 7;
/** The pronoun or noun phrase without a name whose head is the token at `at`, if it can speak; else null. */
export function nounPhraseAt(block, at) {
    const { tokens } = block;
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word')
        return null;
    const pronoun = pronounOf(token.lower, block.language);
    if (pronoun !== null)
        return single(token, at, 'pronoun', pronoun);
    if (indefinites.has(token.lower) && isVerbNear(tokens, at))
        return single(token, at, 'indefinite', token.lower);
    if (block.language.capitalisedNouns !== null)
        return capitalisedNounPhraseAt(block, at);
    const kind = nounKind(tokens, at);
    if (kind === null && !isPlainNoun(token))
        return null;
    const np = phraseStart(tokens, at);
    const before = tokens[beforeApostrophe(tokens, np)];
    const isDetermined = before !== undefined && (determiners.has(before.lower) || before.possessive);
    if (kind === null)
        return isDetermined && np <= at && speaksHere(block, np - 1, at) ? phrase(block, np, at, 'role') : null;
    // "president" alone after a verb is an office, not a person that speaks; plurals and roles with a determiner are.
    if (!isDetermined && (kind !== 'group' || !/s$|people|men|women/u.test(token.lower)) && np === at)
        return null;
    if (kind === 'group' && bodyNouns.has(token.lower) && !isDetermined)
        return null;
    return phrase(block, np, at, kind);
}
/** The English pronoun that a word is, or is resolved like; null for any other word. */
function pronounOf(word, { pronouns }) {
    if (word.length > longestPronoun)
        return null;
    if (referringPronouns.has(word) || firstPersons.has(word))
        return word;
    return pronouns.get(word) ?? /^(he|she|they|it)'(?:s|d|ll|re|ve)$/u.exec(word)?.[1] ?? null;
}
/** A mention that is one word. */
function single(token, at, kind, head) {
    return {
        np: at,
        from: at,
        to: at + 1,
        kind,
        entity: null,
        head,
        modifiers: [],
        text: token.text,
        definite: true,
        possessive: token.possessive,
    };
}
function phrase(block, np, at, kind) {
    const { tokens } = block;
    const behindOwner = beforeApostrophe(tokens, np);
    const before = tokens[behindOwner];
    const modifiers = tokens.slice(np, at).map((word) => word.text);
    let from = np;
    let owner = np;
    if (before?.possessive === true) {
        // "Congressman Trey Gowdy's office": the owner's name belongs to the phrase.
        owner = behindOwner;
        while (owner > 0 &&
            isCapital(tokens[owner]) &&
            isCapital(tokens[owner - 1]) &&
            tokens[owner - 1]?.possessive === false)
            owner--;
        modifiers.unshift(...tokens.slice(owner, behindOwner + 1).map((word) => word.text));
        from = owner;
    }
    else if (before !== undefined && determiners.has(before.lower))
        from = np - 1;
    const token = tokens[at];
    const first = tokens[owner];
    return {
        np: from,
        from: at,
        to: at + 1,
        kind,
        entity: null,
        head: token?.lower ?? '',
        modifiers,
        text: block.text.slice(first?.start ?? 0, token?.end ?? 0),
        definite: before !== undefined && /^(?:the|this|that|his|her|its|their|my|our|both)$/u.test(before.lower),
        possessive: token?.possessive ?? false,
    };
}
/** The token before a phrase, over the bare apostrophe of a possessive ("the workers’ union"). */
function beforeApostrophe(tokens, np) {
    const isBare = tokens[np - 2]?.possessive === true && /^[’']$/u.test(tokens[np - 1]?.text ?? '');
    return isBare ? np - 2 : np - 1;
}
function phraseStart(tokens, at) {
    let np = at;
    let hasCapital = false;
    while (np > 0 && at - np < longest) {
        const token = tokens[np - 1];
        if (token === undefined || !isModifier(token))
            break;
        // Behind a capital only adjectives of office go on ("former Massachusetts governor"); any other small word is the verb before it.
        if (isCapital(token))
            hasCapital = true;
        else if (hasCapital && !officeAdjectives.has(token.lower))
            break;
        np--;
    }
    return np;
}
const speakingNouns = new Set([...jobNouns, ...groupNouns, ...documentNouns]);
function nounKind(tokens, at) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined)
        return null;
    // The noun must be the head: in "police officer" and "State Department spokesman" the last one is.
    if (next?.kind === 'word' && !token.possessive && speakingNouns.has(next.lower) && !anyReportingVerb.has(next.lower))
        return null;
    const word = token.lower;
    if (documentNouns.has(word))
        return 'document';
    if (groupNouns.has(word))
        return 'group';
    if (jobNouns.has(word))
        return 'role';
    if (word.endsWith('s') && jobNouns.has(word.slice(0, -1)))
        return 'group';
    return bodyNouns.has(word) && !isCapital(token) ? 'group' : null;
}
function isModifier(token) {
    if (token.kind !== 'word' || token.possessive)
        return false;
    const word = token.lower;
    if (noModifiers.has(word))
        return false;
    if (isCapital(token) || officeAdjectives.has(word))
        return true;
    return (word.includes('-') || !/(?:ing|ly)$/u.test(word)) && !anyReportingVerb.has(word) && !irregularPasts.has(word);
}
const closedWords = new Set([...determiners, ...prepositions, ...conjunctions, ...auxiliaries]);
const noModifiers = new Set([...closedWords, ...referringPronouns, 'what', 'which', 'who', 'whom', 'whose', 'how']);
function isPlainNoun(token) {
    const word = token.lower;
    if (isCapital(token) || anyReportingVerb.has(word) || irregularPasts.has(word) || timeWords.has(word))
        return false;
    return !(closedWords.has(word) || /(?:ly|ing|ed)$/u.test(word));
}
/** Any noun may speak where a verb of saying in the past or third person follows it, or stands inverted before it. */
function speaksHere(block, from, at) {
    const before = block.tokens[from - 1];
    const isInverted = before !== undefined && anyReportingVerb.has(before.lower) && block.quoteAt[from - 2] !== -1 && from >= 2;
    // "One attendee, who …, said": a clause with "who" shows a person.
    const isWho = block.tokens[at + 1]?.text === ',' && block.tokens[at + 2]?.lower === 'who';
    const isSource = before?.lower === 'to' && block.tokens[from - 2]?.lower === 'according';
    return isInverted || isWho || isSource || isVerbNear(block.tokens, at);
}
function isVerbNear(tokens, at) {
    const next = tokens[at + 1];
    const verb = next !== undefined && /ly$|^(?:also|has|had|have|then|later)$/u.test(next.lower) ? tokens[at + 2] : next;
    return (verb !== undefined &&
        anyReportingVerb.has(verb.lower) &&
        /(?:ed|s|said|told|wrote|ote|ade|ay|ell)$/u.test(verb.lower) &&
        !/ing$/u.test(verb.lower));
}
