import { languageOf } from "./index.js";
import { normalWordSet } from "./language.js";
/** Titles before names (Emily Post's and the AP Stylebook's courtesy titles, and their counterparts). */
const TITLES = normalWordSet('mr mrs ms miss dr sir madam herr frau monsieur madame m mme г-н г-жа господин госпожа señor señora sra');
/** The plainest words of reporting (VerbNet class say-37.7 and who does it): they frame what is told and are no part of it. */
const REPORTING_WORDS = normalWordSet(`say says saying tell tells told telling add adds added adding stated stating note notes noted noting remark remarked
   called calling report reports reported reporting reporter reporters according spokesman spokeswoman spokesperson spokespeople statement told`);
/** Whether a word in normal form tells nothing of what is reported: grammar, a title, or the plainest words of reporting. */
export function isStopWord(norm, language) {
    return isInsubstantial(norm, language) || REPORTING_WORDS.has(norm);
}
/** Whether a word in normal form carries grammar alone in a language (ISO 639-1); where the language has no file, in any of those that have. */
export function isFunctionWord(norm, language) {
    return languageOf(language).functionWords.has(norm);
}
/** Whether a difference in this word alone is drawn quietly: a function word or an honorific. */
export function isInsubstantial(norm, language) {
    return isFunctionWord(norm, language) || TITLES.has(norm);
}
