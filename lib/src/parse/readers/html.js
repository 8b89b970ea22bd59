import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { classifyByMarkup } from "../html/classify-by-markup.js";
import { collectParents } from "../html/dom.js";
import { findHiddenElements } from "../html/hidden-elements.js";
import { limitDepth } from "../html/limit-depth.js";
import { placeLines } from "../html/main-content.js";
import { readMetadata } from "../html/metadata.js";
import { readVisibleText } from "../html/visible-text.js";
import { makeLine } from "../tree.js";
/** A byline or a date may stand this many lines above the headline. */
const LINES_ABOVE = 2;
/** A saved page -> its tree. Lines outside the main content are settled as furniture here, by what the markup calls them; the rules see the rest. */
export function readHtml(html) {
    const root = unified().use(rehypeParse).parse(limitDepth(html));
    const parents = collectParents(root);
    const folded = findHiddenElements(root);
    const visible = readVisibleText(root, folded);
    const metadata = readMetadata(root);
    const { placed, top } = placeLines(root, parents, visible, folded, metadata);
    const first = placed.findIndex(({ isContent }, index) => isContent && index > top);
    const children = placed.map((entry, index) => {
        const { start, end, afterBreak } = entry.line;
        const line = makeLine(visible.text, start, end, { gap: afterBreak ? 0 : 1 });
        if (index === top)
            line.data.markup = 'headline';
        else
            classifyByMarkup(line, entry, positionOf(index, top, first));
        return line;
    });
    return { tree: { type: 'root', children, data: { text: visible.text, isMarkedUp: true } }, metadata };
}
function positionOf(index, top, first) {
    if (top < 0 || index < top - LINES_ABOVE || index >= first)
        return 'elsewhere';
    return index < top ? 'above' : 'below';
}
