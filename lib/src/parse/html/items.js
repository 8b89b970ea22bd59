import { COMMENT_SIGN } from "../data/comment-markers.js";
import { countWords } from "../line-features.js";
import { attribute } from "./dom.js";
/** Fewest brothers of one make that are a list. */
const FEWEST_TEASERS = 4;
const FEWEST_COMMENTS = 3;
/** A teaser says no more than this (UTF-16 units) beside its link; a chapter of a text says more. */
const LONGEST_TEASER = 220;
/** Share of the brothers that must bear the sign of their kind. */
const MOST_OF_THEM = 0.6;
/**
 * Which lines stand in a list of teasers (brothers of one make, each a link with a few words) or of readers' comments (brothers of one
 * make, each with "Reply" or its like). Such lists outweigh a short article, and no score of running text tells them from one.
 */
export function findItems(seen) {
    const found = seen.map(() => null);
    const holdings = collectHoldings(seen);
    for (const brothers of collectBrothers(seen)) {
        const kind = kindOf(brothers, holdings, seen);
        if (kind === null)
            continue;
        for (const element of brothers)
            for (const index of holdings.get(element)?.lines ?? [])
                found[index] = kind;
    }
    return found;
}
function collectHoldings(seen) {
    const holdings = new Map();
    for (const [index, { above }] of seen.entries()) {
        for (const element of above) {
            const known = holdings.get(element);
            if (known)
                known.lines.push(index);
            else
                holdings.set(element, { lines: [index] });
        }
    }
    return holdings;
}
// Children of one parent with one tag and one class, each of them holding some line.
function collectBrothers(seen) {
    const families = new Map();
    for (const { above } of seen) {
        for (const [level, element] of above.entries()) {
            const parent = above[level + 1];
            if (parent === undefined || /^(?:p|h[1-6]|td|th|tr|tbody|body)$/u.test(element.tagName))
                continue;
            const makes = families.get(parent) ?? new Map();
            const make = `${element.tagName} ${attribute(element, 'className').split(' ')[0] ?? ''}`;
            makes.set(make, (makes.get(make) ?? new Set()).add(element));
            families.set(parent, makes);
        }
    }
    return [...families.values()]
        .flatMap((makes) => [...makes.values()].map((elements) => [...elements]))
        .filter((elements) => elements.length >= FEWEST_COMMENTS);
}
function kindOf(brothers, holdings, seen) {
    const linesOf = (element) => (holdings.get(element)?.lines ?? []).flatMap((index) => seen[index] ?? []);
    const count = (is) => brothers.filter((element) => is(linesOf(element))).length;
    if (count(isComment) >= Math.max(FEWEST_COMMENTS, brothers.length * MOST_OF_THEM))
        return 'comments';
    // Every one of them: among the paragraphs of a text only some are short and linked.
    return brothers.length >= FEWEST_TEASERS && count(isTeaser) === brothers.length ? 'related' : null;
}
function isComment(lines) {
    return lines.length >= 2 && lines.some(({ text }) => text.length <= 60 && COMMENT_SIGN.test(text));
}
function isTeaser(lines) {
    const unlinked = lines.reduce((sum, { line, text }) => sum + Math.max(0, text.length - line.linked), 0);
    return lines.some((line) => isWholeLink(line) && countWords(line.text, 4) >= 3) && unlinked <= LONGEST_TEASER;
}
/** Whether a line is a link and nothing else. */
export function isWholeLink({ line, text }) {
    return line.linked >= text.replace(/\s+/gu, '').length * 0.95;
}
