import { makeLine } from "../tree.js";
import { joinWrapped } from "./join-wrapped.js";
// Line ends as Unicode has them (UAX 14: CR, LF, CRLF, VT, FF, NEL, LS, PS).
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** A plain text -> its tree: one child for each line that is not blank, hard-wrapped lines joined. Nothing in it is read as markup. */
export function readText(text) {
    const lines = [];
    let last = 0;
    for (const { raw, at } of linesOf(text)) {
        const lead = raw.length - raw.trimStart().length;
        const end = at + raw.trimEnd().length;
        const start = at + lead;
        if (start >= end)
            continue;
        const ends = text.slice(last, start).match(LINE_END)?.length ?? 0;
        const gap = lines.length === 0 ? ends : Math.max(0, ends - 1);
        lines.push(makeLine(text, start, end, { gap }));
        last = end;
    }
    return { type: 'root', children: joinWrapped(text, lines), data: { text, isMarkedUp: false } };
}
/** The lines of a text without their ends, each with its offset. Line ends are looked for, not lines: a line of millions of characters is more than an expression can hold. */
function* linesOf(text) {
    let at = 0;
    for (const { 0: end, index } of text.matchAll(LINE_END)) {
        yield { raw: text.slice(at, index), at };
        at = index + end.length;
    }
    yield { raw: text.slice(at), at };
}
