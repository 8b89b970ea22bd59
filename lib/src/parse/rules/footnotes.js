import { markAsBlock } from "../tree.js";
import { isFootnote } from "./list-markers.js";
/** Settles asterisked notes whose star hangs on a word earlier in the text. */
export function classifyFootnotes(tree) {
    for (const line of tree.children) {
        if (line.data.role === null && isFootnote(tree, line))
            markAsBlock(line, 'footnote');
    }
}
