import { anyReportingVerb } from "../../languages/index.js";
import { stripToLastLetter } from "../sentences/token-suffix.js";
/** The spoken stretches of a paragraph that begins with a dash: "— Text, — said he. — More text." Empty for any other paragraph. */
export function findDashSpeech(text, range, language) {
    if (language.dialogueDashes === 'none')
        return [];
    const slice = text.slice(range.start, range.end);
    const opening = /^\s*[—–]\s*/u.exec(slice.slice(0, 200));
    if (opening === null)
        return [];
    if (language.dialogueDashes === 'joined')
        return findRayaSpeech(slice, range, opening[0].length);
    const speech = [];
    let from = opening[0].length;
    let speechMode = true;
    for (const match of slice.slice(from).matchAll(/[,.!?…]\s[—–]\s/gu)) {
        const at = opening[0].length + match.index;
        if (at < from)
            continue;
        const rest = slice.slice(at + match[0].length, at + match[0].length + 60);
        if (speechMode && !isAuthor(rest))
            continue;
        if (speechMode)
            speech.push({ start: range.start + from, end: range.start + at + 1 });
        speechMode = !speechMode;
        from = at + match[0].length;
    }
    if (speechMode)
        speech.push({ start: range.start + from, end: range.start + (inlineEnd(slice, from) ?? slice.trimEnd().length) });
    return speech.filter(({ start, end }) => end > start);
}
/** "—Text —said he—. More text.": the narrator's words between dashes that are joined to them (RAE, Ortografía § 3.4.7). */
function findRayaSpeech(slice, range, from) {
    const speech = [];
    let begin = from;
    for (let open = nextNarrator(slice, begin); open !== null; open = nextNarrator(slice, begin)) {
        speech.push({ start: range.start + begin, end: range.start + open });
        const close = /[—–]/u.exec(slice.slice(open + 2));
        if (close === null)
            return speech;
        const behind = open + 2 + close.index + 1;
        begin = behind + (/^[.,;:…]*\s*/u.exec(slice.slice(behind))?.[0].length ?? 0);
    }
    const end = slice.trimEnd().length;
    return end > begin ? [...speech, { start: range.start + begin, end: range.start + end }] : speech;
}
/** Where a dash behind a blank leads in a narrator's words, from a place on; the place of the blank, or null. */
function nextNarrator(slice, from) {
    for (const match of slice.slice(from).matchAll(/\s[—–](?=\p{Ll})/gu))
        if (isAuthor(slice.slice(from + match.index + 2, from + match.index + 62)))
            return from + match.index;
    return null;
}
/** The author's own words begin small and have a verb of saying among the first four. */
function isAuthor(rest) {
    const words = rest.split(/\s+/u).slice(0, 4);
    return /^\p{Ll}/u.test(rest) && words.some((word) => isSpeechVerb(word));
}
function isSpeechVerb(word) {
    return anyReportingVerb.has(stripToLastLetter(word.toLowerCase()).replace(/-(?:t-)?(?:il|elle|ils|elles|on)$/u, ''));
}
/** French and Spanish leave the author's words without a dash: "— Bien, dit-il." */
function inlineEnd(slice, from) {
    for (const match of slice.slice(from).matchAll(/[,!?…]\s+(\p{Ll}[\p{L}-]*)/gu))
        if (isSpeechVerb(match[1] ?? ''))
            return from + match.index + 1;
    return null;
}
