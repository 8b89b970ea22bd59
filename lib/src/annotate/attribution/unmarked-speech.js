import { cueLemmaOf, cueOf } from "./cue.js";
import { continuesOpenQuote, findFramedSpeech, findReportedWords, hasUnmarkedSpeech, isFirstPersonSentence, isSpokenArticle, windowRange, } from "./first-person-speech.js";
/** How far speech without marks may be looked for in an article. */
export function classifyUnmarkedSpeech(blocks, language) {
    if (!language.readsUnmarkedSpeech)
        return 'no';
    if (!isSpokenArticle(blocks))
        return 'framed';
    return hasUnmarkedSpeech(blocks) ? 'lost' : 'free';
}
/** A sentence whose marks were lost, if its own words or its place prove that somebody speaks. */
export function attributeUnmarkedSpeech(unit, previous, carriedSpeakers, speechMode, openQuotes, resolve) {
    const base = { quotedSpan: null, cueLemma: null, relayers: [], attributed: true, adjacent: true };
    const hasNarrator = speechMode === 'framed';
    const framed = findFramedSpeech(unit, !hasNarrator);
    if (framed !== null) {
        const choice = { clause: framed.frame, broken: false, adjacent: true };
        return {
            ...base,
            range: framed.range,
            speakers: resolve(framed.frame),
            cue: cueOf(unit.block, choice),
            cueLemma: cueLemmaOf(unit.block, choice),
            group: null,
        };
    }
    const range = windowRange(unit);
    if (previous?.unmarked === true && isFirstPersonSentence(unit))
        return { ...base, range, speakers: previous.speakers, cue: null, group: previous.last };
    if (!hasNarrator && carriedSpeakers.length > 0 && continuesOpenQuote(unit, openQuotes))
        return { ...base, range, speakers: carriedSpeakers, cue: null, group: null };
    const words = speechMode === 'lost' ? findReportedWords(unit) : null;
    return words === null
        ? null
        : { ...base, range: words, speakers: unit.person === null ? [] : [unit.person.entity], cue: null, group: null };
}
