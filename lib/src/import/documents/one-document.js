import { ImportError } from "../imported-record.js";
import { readPressExport } from "../press/index.js";
import { readHtmlLines, readTextLines } from "../press/press-lines.js";
/** A document's text, plain or as HTML -> the records of a press database's export, or one article whose headline is its first line. */
export function readDocument(text, media, format, known = {}) {
    const press = readPressExport(text, media);
    if (press !== null) {
        const { database, records, skipped } = press;
        return { kind: 'records', format: `${database} (${format})`, records, skipped, notes: [] };
    }
    const lines = media === 'html' ? readHtmlLines(text) : readTextLines(text);
    if (lines.length === 0)
        throw new ImportError('it holds no text', 'a scanned page needs its text recognised first; else copy the text into a .txt file');
    const title = known.title ?? (isHeadline(lines) ? (lines[0]?.text ?? null) : null);
    const body = title === lines[0]?.text ? lines.slice(1) : lines;
    const record = {
        ...{ number: 1, title, outlet: null, date: null, author: null, section: null, language: null, url: null },
        ...known,
        paragraphs: paragraphsOf(body, media),
        setAside: [],
        place: { unit: 'character', start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 },
    };
    return { kind: 'records', format, records: [record], skipped: [], notes: [] };
}
/** Longest headline, in letters: longer first lines are text. */
const MAX_HEADLINE = 160;
function isHeadline([first, second]) {
    return (first !== undefined &&
        second !== undefined &&
        first.text.length <= MAX_HEADLINE &&
        !/[.:;,]["”»]?$/u.test(first.text));
}
function paragraphsOf(lines, media) {
    const words = [];
    for (const { text, gap } of lines) {
        const last = words.length - 1;
        const isWrapped = media === 'text' && gap === 0 && last >= 0;
        // A word that a line's end parts is whole again: "re-" / "pairs".
        if (isWrapped)
            words[last] =
                /\p{Ll}-$/u.test(words[last] ?? '') && /^\p{Ll}/u.test(text)
                    ? (words[last] ?? '').slice(0, -1) + text
                    : `${words[last]} ${text}`;
        else
            words.push(text);
    }
    return words.map((text) => ({ kind: 'paragraph', text }));
}
