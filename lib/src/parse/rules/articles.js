import { SIDE_WORDS } from "../data/perspective-words.js";
import { countWords, endsSentence, isAllCaps, isRunningText } from "../line-features.js";
import { markAsBlock, markAsChrome, textOf } from "../tree.js";
/** Fewest running paragraphs on either side of a marked headline that make two articles of them, rather than two sections of one. */
const FEWEST_PARAGRAPHS = 3;
const MOST_WORDS_OF_A_LABEL = 5;
const MOST_WORDS_OF_A_HEADLINE = 24;
/** Finds where one article ends and the next begins: at section labels ("… PERSPECTIVE"), and at headlines marked with a sign ("** …"). */
export function segmentArticles(tree) {
    if (tree.data.isMarkedUp)
        return;
    const lines = tree.children;
    const labels = findLabels(lines);
    const headlines = findMarkedHeadlines(lines, labels);
    let article = 0;
    let hasText = false;
    for (const [index, line] of lines.entries()) {
        const isLabel = labels.has(line);
        const isHeadline = headlines.has(line) || (nextIs(lines, index, headlines) && line.data.role !== null);
        if ((isLabel || isHeadline) && hasText) {
            article += 1;
            hasText = false;
        }
        line.data.article = article;
        if (isLabel)
            markAsChrome(line, 'section-label');
        else if (headlines.has(line))
            markAsBlock(line, 'headline');
        else if (line.data.role === null && isRunningText(textOf(line)))
            hasText = true;
    }
}
function nextIs(lines, index, set) {
    const next = lines[index + 1];
    return next !== undefined && set.has(next);
}
// "RUSSIAN PERSPECTIVE", "WESTERN PERSPECTIVE": an all-capital line that a word for a side closes or opens, and that has a
// twin on the page or opens it; a lone "BIRD'S EYE VIEW" in the middle is a subhead.
function findLabels(lines) {
    const open = lines.filter((line) => line.data.role === null);
    const sideByLine = new Map();
    const uses = new Map();
    for (const [index, line] of open.entries()) {
        const side = isLabelLike(line, open[index + 1]) ? sideNamedBy(textOf(line)) : null;
        if (side === null)
            continue;
        sideByLine.set(line, side);
        uses.set(side, (uses.get(side) ?? 0) + 1);
    }
    const isSure = (line, side) => line === open[0] || (uses.get(side) ?? 0) > 1;
    return new Set([...sideByLine].flatMap(([line, side]) => (isSure(line, side) ? [line] : [])));
}
function isLabelLike(line, next) {
    const text = textOf(line);
    if (text.length > 60 || next === undefined || line.data.listMarker !== '')
        return false;
    return isAllCaps(text) && !endsSentence(text) && countWords(text) <= MOST_WORDS_OF_A_LABEL;
}
function sideNamedBy(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    if (words.length < 2)
        return null;
    return [words.at(-1), words[0]].find((word) => word !== undefined && SIDE_WORDS.has(word)) ?? null;
}
// A marked line is a headline when running text stands before it and enough of it after it, up to the next mark or label.
function findMarkedHeadlines(lines, labels) {
    const found = new Set();
    const running = runningCounts(lines);
    const edges = lines.flatMap((line, index) => (labels.has(line) || isMarkedHeadline(line) ? [index] : []));
    for (const [order, index] of edges.entries()) {
        const line = lines[index];
        if (line === undefined || labels.has(line))
            continue;
        const above = (running[index] ?? 0) - (running[edges[order - 1] ?? 0] ?? 0);
        const below = (running[edges[order + 1] ?? lines.length] ?? 0) - (running[index] ?? 0);
        const opensPage = (running[index] ?? 0) === 0;
        if (below >= FEWEST_PARAGRAPHS && (opensPage || above >= FEWEST_PARAGRAPHS))
            found.add(line);
    }
    return found;
}
function isMarkedHeadline(line) {
    const text = textOf(line);
    if (!/^(?:\*{2,4}|#{1,2})$/u.test(line.data.listMarker) || text.length > 250 || text.endsWith('*'))
        return false;
    return !/[.…,;:]$/u.test(text) && countWords(text) >= 3 && countWords(text) <= MOST_WORDS_OF_A_HEADLINE;
}
// Running paragraphs before each line; one longer than the lines, so that the end can be asked for too.
function runningCounts(lines) {
    const counts = [0];
    for (const line of lines) {
        const isRunning = line.data.role === null && isRunningText(textOf(line));
        counts.push((counts.at(-1) ?? 0) + (isRunning ? 1 : 0));
    }
    return counts;
}
