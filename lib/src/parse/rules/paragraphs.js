import { markAsBlock } from "../tree.js";
/** Settles whatever is left as a paragraph: an article's words are never set aside for want of a better name. */
export function classifyParagraphs(tree) {
    for (const line of tree.children) {
        if (line.data.role === null)
            markAsBlock(line, 'paragraph');
    }
}
