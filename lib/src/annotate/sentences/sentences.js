import { pairQuoteMarks } from "../quote-marks/pair-quote-marks.js";
import { findListNumbers } from "./list-numbers.js";
import { endsSentence, window } from "./sentence-boundary.js";
import { trailingRun } from "./token-suffix.js";
// Own scan instead of Intl.Segmenter: that one's rules come with the machine's ICU, so ids made from its sentences would differ from one
// machine to the next; and it breaks after every "U.S." and inside every damaged quote, where these texts need care.
const terminators = new Set('.!?…。！？؟۔।');
const terminator = /[.!?…。！？؟۔।]/gu;
const closing = /[”"’'»›“‘)\]}」』*]/u;
const none = new Map();
/** The sentences of a range: trimmed, in order, covering every character that is not blank. `honoured`: words that the text puts after an honorific, with how often. */
export function splitSentences(text, range, language, honoured = none) {
    const cuts = new Set();
    const list = findListNumbers(text, range);
    for (const start of list.starts)
        cuts.add(start);
    const marks = markPlaces(text, range, language);
    for (const cut of findStops(text, range, language, marks, list.ends, honoured))
        cuts.add(cut);
    for (const cut of findLineCuts(text, range))
        cuts.add(cut);
    const sorted = [...cuts].sort((a, b) => a - b);
    sorted.push(range.end);
    const sentences = [];
    let from = range.start;
    for (const cut of sorted) {
        const sentence = trim(text, from, cut);
        if (sentence !== null)
            sentences.push(sentence);
        from = Math.max(from, cut);
    }
    return sentences;
}
function markPlaces(text, range, language) {
    const opens = new Set();
    const strays = new Set();
    for (const span of pairQuoteMarks(text, range, language)) {
        opens.add(span.outer.start);
        for (const stray of span.strays)
            strays.add(stray);
    }
    return { opens, strays };
}
function* findStops(text, range, language, marks, enumerators, honoured) {
    let from = range.start;
    let passed = range.start;
    for (const { index } of text.slice(range.start, range.end).matchAll(terminator)) {
        const at = range.start + index;
        if (at < passed)
            continue;
        const runEnd = endOfRun(text, at, range.end);
        let end = runEnd;
        let hasStray = false;
        while (end < range.end && closing.test(text[end] ?? '') && !marks.opens.has(end)) {
            if (marks.strays.has(end))
                hasStray = true;
            end++;
        }
        if (end >= range.end)
            return;
        const gap = /^\s*/u.exec(text.slice(end, end + window))?.[0].length ?? 0;
        const isWide = /[。！？]/u.test(text[at] ?? '');
        const before = text.slice(Math.max(from, at - window), at);
        const after = text.slice(end + gap, Math.min(range.end, end + gap + window));
        const glued = gap === 0 && !isWide && !isGlued(before, text.slice(at, end), after);
        if (!glued && !hasStray && !enumerators.has(runEnd) && !enumerators.has(end)) {
            const attached = attachedStop(text, at, runEnd, before);
            const juncture = {
                before,
                isStart: from === at,
                terminators: text.slice(at, runEnd),
                closers: text.slice(runEnd, end),
                after,
                language,
                honoured,
            };
            if (endsSentence(juncture)) {
                from = attached ?? end;
                yield from;
            }
        }
        passed = end;
    }
}
/** Stops, question marks and spaced dots (". . .") that stand together, up to `limit`. */
function endOfRun(text, at, limit) {
    let end = at + 1;
    for (;;) {
        while (end < limit && terminators.has(text[end] ?? ''))
            end++;
        if (text[end] === ' ' && text[end + 1] === '.' && end + 1 < limit && !/[\p{L}\p{N}]/u.test(text[end + 2] ?? ' '))
            end += 2;
        else
            return end;
    }
}
/** "compounds. . . . The": the first stop ends the sentence, the three dots begin the next. */
function attachedStop(text, at, runEnd, before) {
    const run = text.slice(at, runEnd);
    return /^\. \. \. \.$/u.test(run) && /\S$/u.test(before) ? at + 1 : null;
}
/** A blank lost after the stop: "security.The" or "attitude.”He". Addresses and file names have a capital too rarely to matter. */
function isGlued(before, stop, after) {
    return (/\p{Ll}{3}$/u.test(before) &&
        /^[.!?][”"’»]?$/u.test(stop) &&
        /^[“"‘«]?\p{Lu}\p{Ll}+(?:[\s,;:’']|$)/u.test(after) &&
        !/[@/:]/u.test(trailingRun(before, /\S/u)));
}
/** A blank line always ends a sentence; so do the lines of a list without capitals and stops. */
function* findLineCuts(text, range) {
    const slice = text.slice(range.start, range.end);
    if (!slice.includes('\n'))
        return;
    const lines = slice.split('\n');
    const full = lines.filter((line) => line.trim() !== '');
    const isList = full.length > 2 && full.every((line) => /^\s*\p{Ll}/u.test(line) && !/[.!?]\s*$/u.test(line));
    let at = range.start;
    let blank = false;
    for (const [index, line] of lines.entries()) {
        if (index > 0 && (blank || isList || /^\s*[•⁃▪]/u.test(line)))
            yield at;
        blank = line.trim() === '' && index > 0;
        at += line.length + 1;
    }
}
function trim(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(text[start] ?? ''))
        start++;
    while (end > start && /\s/u.test(text[end - 1] ?? ''))
        end--;
    return start < end ? { start, end } : null;
}
