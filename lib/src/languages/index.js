import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { NO_SOURCE_PHRASES } from "./language.js";
import { ru } from "./ru.js";
/** Every language that the engine knows. A new one is a file of its own and a line here. */
const LANGUAGES = [en, de, fr, ru, es];
const byCode = new Map(LANGUAGES.map((language) => [language.code, language]));
/** Verbs of saying of all languages by form; of two languages that share a form the first in the list has it. */
export const anyReportingVerb = new Map(LANGUAGES.toReversed().flatMap(({ reportingVerbs }) => [...reportingVerbs]));
/** Words of all languages that tell the gender of whom they name. */
export const anyGenderWord = new Map(LANGUAGES.flatMap(({ genderWords }) => [...genderWords]));
/** What begins a sentence in any language. */
const anySentenceStarter = new Set(LANGUAGES.flatMap(({ sentenceStarters }) => [...sentenceStarters]));
/** Grammatical words of all languages, in normal form. */
const anyFunctionWord = new Set(LANGUAGES.flatMap(({ functionWords }) => [...functionWords]));
/** Languages without a file that write dialogue with dashes (Ukrainian, Belarusian, Bulgarian, Polish, Portuguese, Italian). */
const WITH_DASHES = new Set(['uk', 'be', 'bg', 'pl', 'pt', 'it']);
/** Languages without a file that open and close with one mark (Swedish, Finnish: ”…”). */
const WITH_ONE_MARK = new Set(['sv', 'fi']);
/** A text too short to tell its language: read as English, with the words of all. */
const undetermined = {
    ...en,
    code: 'und',
    functionWords: anyFunctionWord,
    sentenceStarters: anySentenceStarter,
    reportingVerbs: anyReportingVerb,
    readsUnmarkedSpeech: false,
    genderWords: new Map(),
    pronouns: new Map(LANGUAGES.flatMap(({ pronouns }) => [...pronouns])),
};
/** Languages without a file that were asked for: one object each, for they are compared. */
const unknown = new Map();
/** The language of a code (ISO 639-1, or a BCP 47 tag, whose region says nothing here); a neutral one, of which nothing is known, where it has no file. */
export function languageOf(code) {
    const base = code.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
    if (base === 'und' || base === '')
        return undetermined;
    const known = byCode.get(base) ?? unknown.get(base);
    if (known !== undefined)
        return known;
    const neutral = neutralLanguage(base);
    unknown.set(base, neutral);
    return neutral;
}
function neutralLanguage(code) {
    return {
        code,
        isKnown: false,
        functionWords: anyFunctionWord,
        stem: (word) => word,
        sentenceStarters: anySentenceStarter,
        reportingVerbs: new Map(),
        auxiliaries: new Set(),
        participle: null,
        nonFinite: null,
        plainestVerbs: new Set(),
        readsUnmarkedSpeech: false,
        genderWords: new Map(),
        separableVerbs: new Map(),
        clauseOrder: 'inverting',
        hasCliticSubjects: false,
        objectPronouns: new Set(),
        relativePronouns: new Set(),
        comparatives: new Set(),
        adverbs: new Set(),
        reportedSpeechForms: null,
        sources: NO_SOURCE_PHRASES,
        determiners: new Set(),
        elidedArticle: null,
        elidedPreposition: null,
        hasBareNounPhrases: false,
        obliqueArticles: new Set(),
        genitiveMarkers: new Set(),
        prepositions: new Set(),
        closedWords: new Set(),
        possessives: new Set(),
        pronouns: new Map(),
        capitalisedNouns: null,
        writesOrdinalsWithStop: false,
        dialogueDashes: WITH_DASHES.has(code) ? 'spaced' : 'none',
        closingMarkOpens: WITH_ONE_MARK.has(code),
        interposedClauses: 'none',
        clauseSigns: null,
    };
}
/** The language whose function words are the most among some words in normal form, English where none are: a stretch too short for a detector tells itself. */
export function languageOfWords(norms) {
    let best = en;
    let most = 0;
    for (const language of LANGUAGES) {
        const count = norms.filter((norm) => language.functionWords.has(norm)).length;
        if (count > most)
            [best, most] = [language, count];
    }
    return best;
}
