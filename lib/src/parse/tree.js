// Blanks of other widths read as plain ones, one for one, so that forms need not know them and offsets stay.
const OTHER_BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** A line over `[start, end)` of `text`, nothing settled. */
export function makeLine(text, start, end, data = {}) {
    return {
        type: 'paragraph',
        children: [{ type: 'text', value: text.slice(start, end).replace(OTHER_BLANKS, ' ') }],
        start,
        end,
        data: { role: null, article: 0, gap: 0, listMarker: '', markup: null, notes: [], ...data },
    };
}
/** The words of a line. */
export function textOf(line) {
    const first = line.children[0];
    return first?.type === 'text' ? first.value : '';
}
/** Settles a line as a block of the article. */
export function markAsBlock(line, kind) {
    line.data.role = { as: 'block', kind };
}
/** Settles a line as page furniture. */
export function markAsChrome(line, reason) {
    line.data.role = { as: 'chrome', reason };
}
/** Whether a line is settled as a block of this kind. */
export function isBlock(line, kind) {
    return line?.data.role?.as === 'block' && line.data.role.kind === kind;
}
/** The lines of each article, in order. */
export function linesByArticle(tree) {
    const articles = [];
    for (const line of tree.children) {
        const lines = articles[line.data.article] ?? [];
        lines.push(line);
        articles[line.data.article] = lines;
    }
    return articles.filter((lines) => lines !== undefined);
}
/** Whether a line is settled as furniture for this reason. */
export function isChromeReason(line, reason) {
    return line?.data.role?.as === 'chrome' && line.data.role.reason === reason;
}
