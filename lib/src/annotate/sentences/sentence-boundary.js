import { leadingAbbreviations, numberAbbreviations, trailingAbbreviations } from "../../languages/abbreviations.js";
import { sentenceStarters, weakStarters } from "../../languages/en/function-words.js";
import { anyReportingVerb } from "../../languages/index.js";
import { stripToLastLetter, trailingRun } from "./token-suffix.js";
/** How many characters a decision may look at on either side: longer than any word or name that the rules test. */
export const window = 120;
const wordCharacter = /[\p{L}\p{M}\p{N}№°.&'’-]/u;
const nextWord = /^[\p{L}\p{M}\p{N}.&'’-]+/u;
const opener = /^[“"«„‘'‚‹([\s]+/u;
/** True where a sentence ends at the juncture. */
export function endsSentence(juncture) {
    const { before, terminators, closers, after, language } = juncture;
    const ahead = after.replace(opener, '');
    const next = nextWord.exec(ahead)?.[0] ?? '';
    if (next === '')
        return !/^[,;:)\]–—…/-]/u.test(ahead);
    if (/^[–—-]\s/u.test(after))
        return false;
    const first = String.fromCodePoint(next.codePointAt(0) ?? 0);
    if (/\p{Ll}/u.test(first))
        return /[。！？]/u.test(terminators);
    if (/[?!]/u.test(terminators) || closers !== '') {
        if (closers !== '' && /[?!…]/u.test(terminators))
            return !leadsToSpeechVerb(ahead);
        if (/[?!]/u.test(terminators))
            return !/^\[/u.test(closers);
    }
    if (isEllipsis(terminators))
        return !/\[$/u.test(before) && !(next === 'I' && terminators.replace(/\s/gu, '').length <= 3);
    if (closers !== '')
        return true;
    return endsAfterStop(juncture, ahead, next, language);
}
function endsAfterStop(juncture, ahead, next, language) {
    const word = trailingRun(juncture.before, wordCharacter);
    const bare = word.toLowerCase().replace(/\.$/u, '');
    const nextBare = beforeStop(next.toLowerCase());
    const starts = sentenceStarters.has(nextBare) || language.sentenceStarters.has(nextBare);
    const nextIsNumber = /^\p{N}/u.test(next);
    if (nextIsNumber && numberAbbreviations.has(bare))
        return false;
    if (/^\p{N}{1,2}$/u.test(word) && language.writesOrdinalsWithStop && !starts)
        return false;
    if (/^(?:a|p)\.m$/iu.test(word))
        return juncture.before.trim().split(/\s+/u).length > 3;
    // U.S., E.U., Ph.D., z.B.: only a word that cannot continue a name shows the end.
    if (/^(?:[\p{L}]{1,3}\.)+\p{L}{1,3}$/u.test(word))
        return starts && !weakStarters.has(nextBare);
    if (/^\p{Lu}$/u.test(word))
        return endsAfterCapital(juncture.before, word, next, starts);
    // "under Mr. Putin and Mr. Mr Xi told": a name is lost, and a new sentence begins.
    if (/^(?:mr|mrs|ms)$/u.test(bare) && nextBare === bare)
        return true;
    if (leadingAbbreviations.has(bare) && /^\p{L}/u.test(word) && !(/^\p{Ll}/u.test(word) && bare.length > 3))
        return false;
    if (trailingAbbreviations.has(bare) && (/^\p{Lu}/u.test(word) || isLowerAbbreviation(bare)))
        return starts;
    return !isDisplaced(juncture, ahead, word, next);
}
/** A lone capital is an initial in a name ("Albert I. Jones"), and the sentence's last word elsewhere ("you and I.", "Plan B. It"). */
function endsAfterCapital(before, word, next, starts) {
    const previous = trailingRun(before.split(/\s+/u).at(-2) ?? '', /[\p{L}.]/u);
    if (word === 'I')
        return !/^\p{Lu}/u.test(previous);
    if (!starts)
        return false;
    return ((!/^\p{Lu}\.?$/u.test(next) && !/^\p{Lu}\p{Ll}/u.test(previous)) || (next !== 'I' && /^\p{Ll}/u.test(previous)));
}
/** "co", "etc", "usw" are abbreviations in lower case; "sun", "mar", "wash" are words. */
function isLowerAbbreviation(bare) {
    return /^(?:co|etc|inc|ltd|bros|st|usw|bzw|mio|mrd|jh|тыс|млн|млрд|руб|гг|др|т\.[дпе])$/u.test(bare);
}
/**
 * Damage of machine translation: "unlike Mr. Videoconference. Putin last week" (the honorific's own name pushed behind another word), a name
 * left over as the block's last word ("for Russia. Ushakov."), a stammer ("the United States. United. in his").
 */
function isDisplaced(juncture, ahead, word, next) {
    const name = beforeStop(next);
    const known = juncture.honoured.get(name) ?? 0;
    if (known > 1 && (juncture.honoured.get(word) ?? 0) < 2 && /\b(?:Mr|Mrs|Ms|Dr)\.?\s+\S+$/u.test(juncture.before))
        return true;
    if (known > 0 && ahead.length < name.length + 3 && /^\S+\.?\s*$/u.test(ahead))
        return true;
    return (/^\p{Lu}\p{L}+\.\s+\p{Ll}/u.test(ahead) &&
        !leadingAbbreviations.has(name.toLowerCase()) &&
        !trailingAbbreviations.has(name.toLowerCase()));
}
/** "O'Neill" is "O", "U.S" is "U": the word before its first stop or apostrophe. */
function beforeStop(word) {
    return word.split(/[.'’]/u, 1)[0] ?? '';
}
function isEllipsis(terminators) {
    return terminators.includes('…') || terminators.replace(/\s/gu, '').length >= 3;
}
/** “Who is it?” Smith asked: a name of up to four words and a verb of saying go on with the sentence. */
function leadsToSpeechVerb(ahead) {
    const words = ahead.split(/\s+/u).slice(0, 6);
    for (const [index, word] of words.entries()) {
        const bare = stripToLastLetter(word).toLowerCase();
        if (index > 0 && anyReportingVerb.has(bare))
            return true;
        if (!/^\p{Lu}/u.test(word))
            return false;
    }
    return false;
}
