import { KEY_POINT_LABEL } from "../data/key-point-labels.js";
import { isBlock, isChromeReason, linesByArticle, makeLine, markAsBlock, markAsChrome, textOf, } from "../tree.js";
/** Settles summary boxes that bear a label such as "Story highlights", which is the page's. */
export function classifyLabelledKeyPoints(tree) {
    splitLabels(tree);
    for (const lines of linesByArticle(tree))
        settleLabelled(lines);
}
/** Settles the summary box between headline and text: bulleted lines there. */
export function classifyKeyPoints(tree) {
    for (const lines of linesByArticle(tree)) {
        settleBulleted(lines.slice(lines.findIndex((line) => isBlock(line, 'headline')) + 1));
    }
}
// Bulleted lines are key points only above the text; further down a list belongs to the text.
function settleBulleted(lines) {
    for (const line of lines) {
        if (line.data.role?.as === 'chrome' || isBlock(line, 'caption') || isBlock(line, 'byline'))
            continue;
        if (line.data.role !== null || line.data.listMarker === '')
            break;
        markAsBlock(line, 'key-point');
    }
}
function settleLabelled(lines) {
    const label = lines.findIndex((line) => isChromeReason(line, 'key-points'));
    if (label < 0)
        return;
    for (const line of lines.slice(label + 1)) {
        if (line.data.role !== null)
            continue;
        if (line.data.listMarker === '' && isFinished(textOf(line)))
            break;
        markAsBlock(line, 'key-point');
    }
}
// A point of a summary box has no full stop; one inside closing marks, or after an ellipsis, ends a sentence of the text all the same.
function isFinished(text) {
    return /[.:;…]["”’»)]{0,3}$/u.test(text) && !/(?:\p{Lu}\.){2,}["”’»)]{0,3}$/u.test(text);
}
// "Story highlights The fallout …": the label is the page's, the rest a key point.
function splitLabels(tree) {
    tree.children = tree.children.flatMap((line) => {
        const label = line.data.role === null ? KEY_POINT_LABEL.exec(textOf(line).slice(0, 80))?.[0] : undefined;
        if (label === undefined)
            return [line];
        const end = line.start + label.trimEnd().length;
        const chrome = makeLine(tree.data.text, line.start, end, { article: line.data.article, gap: line.data.gap });
        markAsChrome(chrome, 'key-points');
        const start = line.start + label.length;
        if (start >= line.end)
            return [chrome];
        return [chrome, makeLine(tree.data.text, start, line.end, { ...line.data, gap: 0 })];
    });
}
