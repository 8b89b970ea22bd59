import { contractedClauses } from "../languages/en/function-words.js";
import { BLANK, kindOfCharacter } from "./characters.js";
// A word keeps inner hyphens, apostrophes and stops (U.S., O'Brien, Ph.D), so that names and initialisms stay whole.
const pattern = /\p{N}[\p{N}.,]*\p{N}|\p{N}|[\p{L}\p{M}]+(?:[’'.\-‐‑&][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const initialism = /^(?:\p{L}\.)+\p{L}$/u;
const possessiveSuffix = /[’']s$/iu;
const forms = new Map();
const mostForms = 200_000;
function formOf(text) {
    const known = forms.get(text);
    if (known !== undefined)
        return known;
    const kind = kindOf(text);
    const isWord = kind === 'word';
    const lower = lowerOf(text);
    const form = {
        kind,
        text,
        lower,
        owner: isWord && possessiveSuffix.test(text) && !contractedClauses.has(lower) ? formOf(text.slice(0, -2)) : null,
        endsInS: isWord && /s$/iu.test(text),
        // "U.S" takes its last stop along; so does a single capital ("V.").
        takesStop: isWord && (initialism.test(text) || /^\p{Lu}$/u.test(text)),
    };
    if (forms.size > mostForms)
        forms.clear();
    forms.set(text, form);
    return form;
}
function lowerOf(text) {
    return text.toLowerCase().replaceAll('’', "'");
}
/** The tokens of a range of a text, in order. */
export function tokenize(text, range) {
    const slice = text.slice(range.start, range.end);
    const tokens = [];
    // Everything but white space is some token's: where one does not begin at the other's end, white space stands between.
    let end = -1;
    let last = 0;
    // A list of all matches would be as large as the tokens themselves: only where each ends is asked for.
    pattern.lastIndex = 0;
    for (let at = firstInk(slice, 0); pattern.test(slice); at = firstInk(slice, end)) {
        const spaced = at > end;
        end = pattern.lastIndex;
        if (at < last)
            continue;
        const form = formOf(slice.slice(at, end));
        const { kind, text, lower } = form.owner ?? form;
        const start = range.start + at;
        const takesStop = form.takesStop && slice[end] === '.';
        const possessive = form.owner !== null || (form.endsInS && isBareApostrophe(slice, end));
        tokens.push({
            start,
            end: start + text.length + (takesStop ? 1 : 0),
            text: takesStop ? `${text}.` : text,
            lower: takesStop ? `${lower}.` : lower,
            kind,
            possessive,
            spaced,
        });
        last = takesStop ? end + 1 : end;
    }
    return tokens;
}
function firstInk(text, from) {
    let at = from;
    while (at < text.length && kindOfCharacter(text.charCodeAt(at)) === BLANK)
        at++;
    return at;
}
/** Whether an apostrophe stands at a place with no letter behind it. */
function isBareApostrophe(text, at) {
    const sign = text[at];
    return (sign === '’' || sign === "'") && /^(?:[^\p{L}]|$)/u.test(text.slice(at + 1, at + 2));
}
function kindOf(text) {
    // Nearly all of a text is plain Latin letters: no need to ask for every script's.
    if (/^[A-Za-z]/.test(text))
        return 'word';
    if (/^\p{L}/u.test(text))
        return 'word';
    return /\p{N}/u.test(text) ? 'number' : 'mark';
}
