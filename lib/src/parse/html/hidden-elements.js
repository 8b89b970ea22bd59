import { attribute, elementsOf, rawText } from "./dom.js";
/** Text (UTF-16 units) that a folded rest holds at least. */
const FEWEST_CHARACTERS = 300;
/** How many brothers back a paragraph of the text is looked for. */
const NEAREST = 8;
/** Whether an element is hidden by its own attributes: `hidden`, or a style that shows nothing. */
export function isHidden(element) {
    const { hidden } = element.properties;
    if (hidden !== undefined && hidden !== null && hidden !== false)
        return true;
    return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style'));
}
/** Hidden boxes that are the rest of a text: paragraphs folded away behind "Read the full story", right after its first ones. A reader of the page sees them at a click. */
export function findHiddenElements(root) {
    const folded = new Set();
    for (const parent of elementsOf(root)) {
        const children = parent.children.filter((child) => child.type === 'element');
        for (const [index, child] of children.entries()) {
            if (!/^(?:div|section|span)$/u.test(child.tagName) || !isHidden(child))
                continue;
            const before = children.slice(Math.max(0, index - NEAREST), index);
            if (before.some(isParagraph) && holdsParagraphs(child))
                folded.add(child);
        }
    }
    return folded;
}
function isParagraph(element) {
    return element.type === 'element' && element.tagName === 'p' && !isHidden(element) && rawText(element).trim() !== '';
}
function holdsParagraphs(element) {
    const own = element.children.filter(isParagraph);
    return own.length >= 2 && own.reduce((sum, child) => sum + rawText(child).length, 0) >= FEWEST_CHARACTERS;
}
