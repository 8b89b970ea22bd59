import { diffArrays } from 'diff';
import { isInsubstantial } from "../../languages/function-words.js";
import { languageOfWords } from "../../languages/index.js";
import { tokenise } from "../tokens.js";
/**
 * Where two texts say the same words and where they do not, in order. Compared over tokens in normal form with `diffArrays` (Myers 1986):
 * `diffWords` of the same library splits on its own idea of a word and reports a change for every quotation mark and apostrophe of another style.
 */
export function compareWords(a, b) {
    const tokensA = tokenise(a);
    const tokensB = tokenise(b);
    const language = languageOfWords([...tokensA, ...tokensB].map((token) => token.norm)).code;
    const isInsubstantialToken = (token) => !token.isWord || isInsubstantial(token.norm, language);
    return joinChoppyRuns(rawRuns(tokensA, tokensB), isInsubstantialToken).map((run) => toWordRun(run, isInsubstantialToken));
}
/** Where two rows of tokens are the same and where not, in order, lone commas and function words between changes not joined to them. */
export function compareTokens(tokensA, tokensB) {
    return rawRuns(tokensA, tokensB);
}
function rawRuns(tokensA, tokensB) {
    const runs = [];
    let i = 0;
    let j = 0;
    const normsOf = (tokens) => tokens.map((token) => token.norm);
    for (const part of diffArrays(normsOf(tokensA), normsOf(tokensB))) {
        const count = part.value.length;
        const same = !part.added && !part.removed;
        const last = runs.at(-1);
        const run = last && last.same === same ? last : { same, a: [], b: [] };
        if (run !== last)
            runs.push(run);
        if (!part.added) {
            run.a.push(...tokensA.slice(i, i + count));
            i += count;
        }
        if (!part.removed) {
            run.b.push(...tokensB.slice(j, j + count));
            j += count;
        }
    }
    return runs;
}
/**
 * Lone commas and function words between two changes read as noise, so they join the change around them: the "semantic clean-up" of
 * diff-match-patch (Fraser), narrowed to tokens that carry no content.
 */
function joinChoppyRuns(runs, isInsubstantialToken) {
    const joined = [];
    for (let index = 0; index < runs.length; index++) {
        const run = runs[index];
        const before = joined.at(-1);
        const after = runs[index + 1];
        if (run.same && before && after && !before.same && isBridge(run, before, after, isInsubstantialToken)) {
            before.a.push(...run.a, ...after.a);
            before.b.push(...run.b, ...after.b);
            index++;
        }
        else
            joined.push({ same: run.same, a: [...run.a], b: [...run.b] });
    }
    return joined;
}
function isBridge(run, before, after, isInsubstantialToken) {
    if (run.a.length > 2 || !run.a.every(isInsubstantialToken))
        return false;
    const size = (side) => Math.max(side.a.filter((t) => t.isWord).length, side.b.filter((t) => t.isWord).length);
    const bothSubstitute = before.a.length > 0 && before.b.length > 0 && after.a.length > 0 && after.b.length > 0;
    if (!bothSubstitute)
        return false;
    const words = run.a.filter((token) => token.isWord).length;
    return words === 0 ? size(before) > 0 && size(after) > 0 : Math.min(size(before), size(after)) >= 2;
}
function toWordRun(run, isInsubstantialToken) {
    const range = (tokens) => {
        const first = tokens[0];
        const last = tokens.at(-1);
        return first && last ? { start: first.start, end: last.end } : null;
    };
    const a = range(run.a);
    const b = range(run.b);
    if (run.same)
        return { kind: 'same', a, b, insubstantial: true };
    const insubstantial = [...run.a, ...run.b].every(isInsubstantialToken);
    if (a && b)
        return { kind: 'changed', a, b, insubstantial: insubstantial };
    return { kind: b ? 'added' : 'missing', a, b, insubstantial: insubstantial };
}
