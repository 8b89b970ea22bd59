import { conjunctions, contractedClauses, determiners, finiteAuxiliaries, irregularPasts, prepositions, subjectPronouns, } from "../../languages/en/function-words.js";
import { anyReportingVerb } from "../../languages/index.js";
import { isCapital } from "../../text/letter-case.js";
import { tokenize } from "../../text/tokens.js";
import { MIN_CLAUSE_CHARACTERS, MIN_CLAUSE_WORDS, MIN_CLAUSE_WORDS_ELSEWHERE } from "../thresholds.js";
import { hasClauseSigns } from "./clause-signs.js";
/** True where quoted words have a subject and a finite verb of their own. Languages other than English: by length and shape. */
export function isClause(text, range, language) {
    const tokens = tokenize(text, range);
    const words = tokens.filter((token) => token.kind !== 'mark');
    if (isScriptWithoutBlanks(text.slice(range.start, range.end)))
        return true;
    if (language.clauseSigns !== null || !language.isKnown)
        return (words.length >= MIN_CLAUSE_WORDS_ELSEWHERE ||
            hasClauseSigns(tokens, language) ||
            (/[.!?…]$/u.test(text.slice(range.start, range.end).trim()) && words.length >= 4));
    return hasOwnClause(tokens, words.length);
}
/** Chinese and Japanese part no words: from so many characters, or with a stop of its own, a quotation is a clause. */
function isScriptWithoutBlanks(quoted) {
    const letters = quoted.slice(0, 40).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
    return (letters >= MIN_CLAUSE_CHARACTERS || (letters >= MIN_CLAUSE_CHARACTERS / 2 && /[。！？]$/u.test(quoted.trimEnd())));
}
const bareVerbs = new Set(`need want think know believe love like hate hope see feel say make take go get give understand mean support agree remain continue seem look stand work live keep come deserve expect oppose respect appreciate trust remember belong depend happen listen wait worry deny admit prefer suffer benefit
   consider welcome intend call urge demand ask reject share face claim require apologize apologise regret care tend matter exist appear`.split(/\s+/u));
const subordinators = /^(?:who|which|whom|whose|what|where|when|how|if|because|than|whether)$/u;
/** A predicate without its subject ("understands our concerns", "cannot be influenced"): the subject stands outside the marks. */
function isBarePredicate(first) {
    if (finiteAuxiliaries.has(first.lower) || thirdPersons.has(first.lower))
        return true;
    return (!isCapital(first) &&
        (bareVerbs.has(first.lower) || (/[^s]s$/u.test(first.lower) && anyReportingVerb.has(first.lower))));
}
/** "Ask them to name one,": a verb's bare form with a capital, right before a pronoun, a determiner or "to", as a whole sentence begins. */
function isImperative(tokens, last) {
    const [first, second] = tokens;
    if (first === undefined || second === undefined || !isCapital(first) || !/^[.,!]$/u.test(last))
        return false;
    const isVerb = bareVerbs.has(first.lower) ||
        /^(?:let|do|be|put|tell|send|bring|remember|forget|imagine|stop|don't)$/u.test(first.lower);
    return (isVerb && (determiners.has(second.lower) || /^(?:me|us|him|her|them|it|you|to|not|up|on|out)$/u.test(second.lower)));
}
function hasOwnClause(tokens, count) {
    const first = tokens.find((token) => token.kind !== 'mark');
    if (first === undefined)
        return false;
    // A whole sentence with its own capital and stop, even an elliptic one ("Not yet."), is an utterance when it is long enough.
    const last = tokens.at(-1)?.text ?? '';
    if (/^[!?]$/u.test(last) && isCapital(first))
        return true;
    if (tokens.some((token) => contractedClauses.has(token.lower)))
        return true;
    if (isImperative(tokens, last))
        return true;
    if (isBarePredicate(first))
        return false;
    // A capital and a stop of its own make it a whole sentence: then a form in -ed is its verb even without an object.
    const whole = isCapital(first) && /^[.!?…]$/u.test(last) && count >= MIN_CLAUSE_WORDS;
    let subject = false;
    let blocked = conjunctionFirst(first) && !isDemonstrative(tokens);
    for (const [index, token] of tokens.entries()) {
        if (token.kind === 'mark') {
            subject = subject && !/^[.!?;:]$/u.test(token.text);
            blocked = blocked && token.text !== ',';
            continue;
        }
        const previous = tokens[index - 1];
        // A subordinate clause's verb is not the quotation's own.
        if (subject && index > 0 && subordinators.test(token.lower))
            return hasLaterMain(tokens, index);
        if (isFiniteVerb(token, previous, tokens[index + 1], subject, whole) && subject && !blocked)
            return true;
        if (token.kind === 'number' || subjectPronouns.has(token.lower) || isNominal(token, previous))
            subject = true;
    }
    return (count >= MIN_CLAUSE_WORDS &&
        isCapital(first) &&
        /[.!?,]/u.test(last) &&
        tokens.some((token) => finiteAuxiliaries.has(token.lower)));
}
function conjunctionFirst(first) {
    return (/^(?:who|which|that|whose|because|if|when|while|as|although|though|until|than|where)$/u.test(first.lower) &&
        conjunctions.has(first.lower));
}
/** "That is correct": before a finite verb "that" is a pronoun. */
function isDemonstrative([first, second]) {
    return (first?.lower === 'that' &&
        isCapital(first) &&
        second !== undefined &&
        (finiteAuxiliaries.has(second.lower) || irregularPasts.has(second.lower)));
}
/** After a relative clause the main verb may still come ("The West, which is headed by …, is at war with us"). */
function hasLaterMain(tokens, from) {
    let finite = 0;
    for (let index = from + 1; index < tokens.length; index++) {
        const token = tokens[index];
        if (token !== undefined && isFiniteVerb(token, tokens[index - 1], tokens[index + 1], true, false))
            finite++;
    }
    return finite >= 2;
}
function thirdPerson(verb) {
    if (/(?:ch|sh|ss|x|o)$/u.test(verb))
        return `${verb}es`;
    return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
/** Third persons that are hardly ever plural nouns: of the bare verbs above, and by ending. */
const thirdPersons = new Set([...bareVerbs]
    .filter((verb) => !/^(?:need|want|love|hate|hope|work|call|demand|face|claim|care|matter|look|support|stand|live|make|take|get|give|respect|trust|ask|share|cause|regret|tend)$/u.test(verb))
    .map(thirdPerson)
    .concat('wants needs makes takes gets gives hopes loves hates'.split(' ')));
function isFiniteVerb(token, previous, next, subject, whole) {
    const word = token.lower;
    if (finiteAuxiliaries.has(word))
        return previous?.lower !== 'to';
    if (!subject || previous === undefined || isCapital(token))
        return false;
    const before = previous.lower;
    // "None of that happened."
    if (/^(?:that|this)$/u.test(before) && word.endsWith('ed') && next?.kind !== 'word')
        return true;
    if (determiners.has(before) || prepositions.has(before) || conjunctions.has(before) || before === 'to')
        return false;
    if (irregularPasts.has(word))
        return true;
    const isPronoun = /^(?:i|we|you|they|he|she|it|who|people|countries|americans|everybody|everyone|nobody)$/u.test(before);
    if (isPronoun && isVerbLike(token))
        return true;
    if (bareVerbs.has(word) && /[^s]s$/u.test(before))
        return true;
    const after = next?.lower ?? '';
    const hasObject = determiners.has(after) || after === 'to' || after === 'that' || subjectPronouns.has(after);
    if (thirdPersons.has(word) || /(?:izes|ifies)$/u.test(word))
        return true;
    if (word.endsWith('ed') && word.length > 3)
        return (hasObject || whole) && isCapitalOrPlain(previous) && !prepositions.has(before);
    return word.endsWith('s') && hasObject && after !== 'that' && after !== 'to' && anyReportingVerb.has(word);
}
/** Any small word but a preposition, a conjunction and those that follow pronouns without being verbs ("nobody else"). */
function isVerbLike({ lower }) {
    if (!/^\p{Ll}+$/u.test(lower) || prepositions.has(lower) || conjunctions.has(lower) || determiners.has(lower))
        return false;
    return !/^(?:else|alone|all|both|too|today|now|here|there|myself|yourself|himself|herself|itself|ourselves|themselves|not|never|also|same|way|kind|one|new|good|bad|big|important|more|much)$/u.test(lower);
}
function isCapitalOrPlain(previous) {
    return previous.kind === 'word' && !/(?:ed|ing|ly)$/u.test(previous.lower);
}
function isNominal(token, previous) {
    if (determiners.has(token.lower) || prepositions.has(token.lower) || conjunctions.has(token.lower))
        return false;
    if (previous !== undefined && prepositions.has(previous.lower))
        return false;
    return (token.kind === 'word' &&
        !/ly$/u.test(token.lower) &&
        !finiteAuxiliaries.has(token.lower) &&
        token.lower !== 'not' &&
        token.lower !== 'to' &&
        token.lower !== 'be' &&
        !/^(?:well|ill|so|too|very|quite|rather|more|most|less|least|far)$/u.test(token.lower));
}
