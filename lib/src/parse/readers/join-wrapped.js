import { countWords, endsSentence } from "../line-features.js";
import { makeLine, textOf } from "../tree.js";
/** Widths (UTF-16 units) that mail clients, terminals and typewriter habits wrap at. */
const NARROWEST = 50;
const WIDEST = 110;
const FEWEST_FULL_LINES = 4;
/** Lines of a hard-wrapped text -> one line a paragraph. A text whose lines are not wrapped comes back as it is. */
export function joinWrapped(text, lines) {
    const width = findWrapWidth(lines);
    if (width === null)
        return [...lines];
    const joined = [];
    let first = lines[0];
    for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (next && continues(line, next, width))
            continue;
        if (first)
            joined.push(first === line ? line : makeLine(text, first.start, line.end, { gap: first.data.gap }));
        first = next;
    }
    return joined;
}
// A wrapped text shows as many lines of nearly one width that break off inside a sentence and go on in lower case;
// a list of headlines or a page's menu does not go on in lower case.
function findWrapWidth(lines) {
    const lengths = lines.map((line) => line.end - line.start);
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    if (longest < NARROWEST || longest > WIDEST)
        return null;
    let full = 0;
    let goesOn = 0;
    for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (!next || next.data.gap > 0 || (lengths[index] ?? 0) < longest * 0.8)
            continue;
        full += 1;
        if (!endsSentence(textOf(line)) && /^["'“‘«„(]?\p{Ll}/u.test(textOf(next)))
            goesOn += 1;
    }
    return full >= FEWEST_FULL_LINES && goesOn * 2 >= full ? longest : null;
}
// A line goes on in the next when the next one's first word would not have fitted into it.
function continues(before, line, width) {
    if (line.data.gap > 0)
        return false;
    if (countWords(textOf(before), 3) < 2)
        return false;
    const firstWord = /^\S{1,40}/u.exec(textOf(line))?.[0] ?? '';
    return before.end - before.start + 1 + firstWord.length > width - 2;
}
