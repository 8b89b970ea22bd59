import { countWords, endsSentence } from "../line-features.js";
import { isWholeLink } from "./items.js";
import { isNamedBoilerplate, isRunning } from "./link-density.js";
/** Unlinked text (UTF-16 units) that a container must hold below the headline to be taken for the article's. */
const FEWEST_CHARACTERS = 60;
/** A container that holds this many times the text is the article's, not the headline's corner of it. */
const LARGER = 2.5;
/** So many links in a row, each a whole line, and the article is over. */
const MOST_LINKS_IN_A_ROW = 4;
/**
 * Where nothing that reads as text is kept, the article is what stands below its headline: in the nearest container of both that holds
 * unlinked words, up to the next list of links. A page without a headline keeps every line that is no link: nothing is lost whole.
 */
export function keepBelowHeadline(seen, kept, headline, isItem) {
    if (seen.some((line, index) => kept[index] && line !== headline && isSentence(line)))
        return;
    const isOwn = (index) => {
        const line = seen[index];
        return line !== undefined && !isItem(index) && !isWholeLink(line) && !isNamedBoilerplate(line);
    };
    const top = headline === null ? -1 : seen.indexOf(headline);
    const end = endBelow(seen, top);
    const home = headline === null ? null : homeBelow(seen, headline, top, end, isOwn);
    for (let index = top + 1; index < end; index += 1) {
        if (isOwn(index) && (home === null || seen[index]?.above.includes(home) === true))
            kept[index] = true;
    }
}
/** Sets aside what stands above the headline, unless more of the text stands there than below it. */
export function dropAboveHeadline(seen, kept, headline) {
    const top = headline === null ? -1 : seen.indexOf(headline);
    const size = (from, to) => seen
        .slice(from, to)
        .reduce((sum, line, at) => sum + (kept[from + at] && isRunning(line) ? line.text.length : 0), 0);
    if (top <= 0 || size(0, top) * 2 > size(top, seen.length))
        return;
    for (let index = 0; index < top; index += 1)
        kept[index] = false;
}
function isSentence(line) {
    return isRunning(line) || (!isWholeLink(line) && endsSentence(line.text) && countWords(line.text, 6) >= 5);
}
function endBelow(seen, top) {
    let row = 0;
    let unlinked = 0;
    for (let index = top + 1; index < seen.length; index += 1) {
        const line = seen[index];
        if (line === undefined)
            break;
        if (isWholeLink(line))
            row += 1;
        else {
            row = 0;
            unlinked += line.text.length;
        }
        if (unlinked >= FEWEST_CHARACTERS && row >= MOST_LINKS_IN_A_ROW)
            return index - row + 1;
    }
    return seen.length;
}
function homeBelow(seen, headline, top, end, isOwn) {
    const sizes = new Map();
    for (let index = top + 1; index < end; index += 1) {
        const line = seen[index];
        if (line === undefined || !isOwn(index))
            continue;
        for (const element of line.above)
            sizes.set(element, (sizes.get(element) ?? 0) + line.text.length);
    }
    // A container that holds only the byline is left for the one that holds the text.
    let home = null;
    for (const element of headline.above) {
        const size = sizes.get(element) ?? 0;
        if (size >= FEWEST_CHARACTERS && (home === null || size >= (sizes.get(home) ?? 0) * LARGER))
            home = element;
    }
    return home;
}
